import { Flex, Text } from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { Registrations } from './registrations.tsx';
import { WindowBar } from './window-bar.tsx';

/** Every window of this deal, and the registrations they come from. */
export function Protection({ card }: { readonly card: DealCardModel }) {
  return (
    <Flex direction="column" gap="md">
      {card.windows.length === 0 ? <Text>{words.noProtection}</Text> : null}
      {card.windows.map((window) => (
        <WindowBar key={window.windowId} window={window} />
      ))}
      <Registrations registrations={card.registrations} />
    </Flex>
  );
}
