import { Flex } from '@hubspot/ui-extensions';
import type { CardAction, DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { ActionRow } from 'alongside-hubspot-ui/show/action-row.tsx';
import { HeadlineView } from './headline-view.tsx';
import { SlaClock } from './sla-clock.tsx';
import { WhyButton } from './why-button.tsx';
import { WindowBar } from './window-bar.tsx';

/** What answers the question of the card, the same in every place. */
export function Top({ card }: { readonly card: DealCardModel }) {
  const actions = allActions(card);
  const explained = actions.some((action) => action.id === 'see_why');
  return (
    <Flex direction="column" gap="sm">
      <HeadlineView headline={card.headline} />
      <ActionRow actions={actions} />
      {explained ? null : <WhyButton decisionId={card.decisionId} />}
      <SlaClock sla={card.sla} />
      {card.windows.map((window) => (
        <WindowBar key={window.windowId} window={window} />
      ))}
    </Flex>
  );
}

/** A conflict is reviewed from its own line, unless that is the first thing to do. */
function allActions({ primaryAction, actions }: DealCardModel): readonly CardAction[] {
  const others = actions.filter(({ id }) => id !== 'review_conflict');
  return primaryAction ? [primaryAction, ...others] : others;
}
