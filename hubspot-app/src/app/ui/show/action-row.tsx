import { Flex } from '@hubspot/ui-extensions';
import { ActionButton } from '../act/action-button.tsx';
import type { CardAction } from '../generated/contract.ts';

interface ActionRowProps {
  readonly actions: readonly CardAction[];
  readonly size?: 'xs' | 'sm';
}

/** Buttons in the order the backend gives them; they wrap where there is little room. */
export function ActionRow({ actions, size = 'sm' }: ActionRowProps) {
  if (actions.length === 0) return null;
  return (
    <Flex gap="xs" wrap align="start">
      {actions.map((action, index) => (
        <ActionButton key={`${action.id}${index}`} action={action} size={size} />
      ))}
    </Flex>
  );
}
