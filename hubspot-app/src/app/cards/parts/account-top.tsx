import { Flex } from '@hubspot/ui-extensions';
import type { AccountCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { Conflicts } from './conflicts.tsx';
import { HeadlineView } from './headline-view.tsx';
import { WindowBar } from './window-bar.tsx';

/** What answers the question of the card: whose it is, until when, and what is disputed. */
export function AccountTop({ card }: { readonly card: AccountCardModel }) {
  const { headline, windows, conflicts, actions } = card;
  return (
    <Flex direction="column" gap="sm">
      <HeadlineView headline={headline} />
      {windows.map((window) => (
        <WindowBar key={window.windowId} window={window} />
      ))}
      <Conflicts conflicts={conflicts} actions={actions} />
    </Flex>
  );
}
