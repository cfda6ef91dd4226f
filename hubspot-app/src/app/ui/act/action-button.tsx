import { Button, Flex, LoadingButton, Text, Tooltip } from '@hubspot/ui-extensions';
import type { CardAction } from '../generated/contract.ts';
import { ActionFormOverlay } from './action-form-overlay.tsx';
import { type CardPart, useCardPart } from './card-parts.tsx';
import { SendFailed } from './send-failed.tsx';
import { useSend } from './use-send.ts';

interface ActionButtonProps {
  readonly action: CardAction;
  readonly size?: 'xs' | 'sm' | 'md';
}

/** An action as the backend describes it: what it opens, what it sends, or why it cannot be done. */
export function ActionButton({ action, size = 'sm' }: ActionButtonProps) {
  const part = useCardPart(action);
  if (!action.enabled) return <DisabledAction action={action} size={size} />;
  if (action.form || action.formPath !== undefined) {
    return <OpenButton action={action} size={size} part={formPart(action)} />;
  }
  if (part) return <OpenButton action={action} size={size} part={part} />;
  return action.call?.method === 'POST' ? <SendButton action={action} size={size} /> : null;
}

const formPart = (action: CardAction): CardPart => ({
  overlay: <ActionFormOverlay action={action} />,
});

function OpenButton({ action, size, part }: Required<ActionButtonProps> & { part: CardPart }) {
  const opens = 'overlay' in part ? { overlay: part.overlay } : { onClick: part.show };
  return (
    <Button
      size={size}
      variant={action.emphasis === 'primary' ? 'primary' : 'secondary'}
      {...opens}
    >
      {action.label}
    </Button>
  );
}

function SendButton({ action, size }: Required<ActionButtonProps>) {
  const { sending, send } = useSend(action);
  return (
    <Flex direction="column" gap="xs">
      <LoadingButton
        size={size}
        variant={action.emphasis}
        loading={sending.state === 'sending'}
        onClick={() => send()}
      >
        {action.label}
      </LoadingButton>
      <SendFailed sending={sending} />
    </Flex>
  );
}

/** The reason stands in words beside the button, since a disabled button cannot be focused. */
function DisabledAction({ action, size }: Required<ActionButtonProps>) {
  return (
    <Flex direction="column" gap="flush">
      <Button
        size={size}
        variant="secondary"
        disabled
        overlay={<Tooltip>{action.disabledReason}</Tooltip>}
      >
        {action.label}
      </Button>
      <Text variant="microcopy">{action.disabledReason}</Text>
    </Flex>
  );
}
