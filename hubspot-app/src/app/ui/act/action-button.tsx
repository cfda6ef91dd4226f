import { Button, Flex, LoadingButton, Text, Tooltip } from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import type { CardAction } from '../generated/contract.ts';
import { ActionFormOverlay } from './action-form-overlay.tsx';
import { useCardOverlay } from './card-overlays.tsx';
import { SendFailed } from './send-failed.tsx';
import { useSend } from './use-send.ts';

interface ActionButtonProps {
  readonly action: CardAction;
  readonly size?: 'xs' | 'sm' | 'md';
}

/** An action as the backend describes it: what it opens, what it sends, or why it cannot be done. */
export function ActionButton({ action, size = 'sm' }: ActionButtonProps) {
  const overlay = useCardOverlay(action);
  if (!action.enabled) return <DisabledAction action={action} size={size} />;
  if (action.form || action.formPath !== undefined) {
    const form = <ActionFormOverlay action={action} />;
    return <OpenButton action={action} size={size} overlay={form} />;
  }
  if (overlay) return <OpenButton action={action} size={size} overlay={overlay} />;
  return action.call?.method === 'POST' ? <SendButton action={action} size={size} /> : null;
}

function OpenButton(props: Required<ActionButtonProps> & { readonly overlay: ReactElement }) {
  const { action, size, overlay } = props;
  return (
    <Button size={size} variant={variantOf(action, size)} overlay={overlay}>
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

/** Opening a form destroys nothing yet, and many small buttons in rows have no primary one. */
function variantOf({ emphasis }: CardAction, size: string) {
  return emphasis === 'primary' && size !== 'xs' ? 'primary' : 'secondary';
}

/** The reason stands in words beside the button, since a disabled button cannot be focused. */
function DisabledAction({ action, size }: Required<ActionButtonProps>) {
  return (
    <Flex gap="sm" align="center" wrap>
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
