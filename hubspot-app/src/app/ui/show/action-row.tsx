import { Flex } from '@hubspot/ui-extensions';
import { ActionButton } from '../act/action-button.tsx';
import type { CardAction } from '../generated/contract.ts';

interface ActionRowProps {
  readonly actions: readonly CardAction[];
  readonly size?: 'xs' | 'sm';
}

/** What can be done in the order the backend gives it, then what cannot be done now, and why. */
export function ActionRow({ actions, size = 'sm' }: ActionRowProps) {
  if (actions.length === 0) return null;
  const disabled = actions.filter(({ enabled }) => !enabled);
  return (
    <Flex direction="column" gap="sm">
      <Flex gap="sm" wrap align="start">
        {actions
          .filter(({ enabled }) => enabled)
          .map((action, index) => (
            <ActionButton key={`${action.id}${index}`} action={action} size={size} />
          ))}
      </Flex>
      {disabled.map((action, index) => (
        <ActionButton key={`${action.id}${index}`} action={action} size={size} />
      ))}
    </Flex>
  );
}
