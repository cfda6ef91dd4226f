import type { FindPart } from 'alongside-hubspot-ui/act/card-parts.tsx';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { ConflictPanel } from 'alongside-hubspot-ui/panels/conflict-panel.tsx';
import { conflictPath } from 'alongside-hubspot-ui/panels/conflict-path.ts';
import { findReadPart } from 'alongside-hubspot-ui/panels/find-read-part.tsx';
import { WhyPanel } from 'alongside-hubspot-ui/panels/why-panel.tsx';
import { decisionPath } from './decision-path.ts';
import { AttributionPanel } from './parts/attribution-panel.tsx';

/** What the actions of this card open: its own parts, else what their call reads. */
export function findCardPart(card: DealCardModel): FindPart {
  const conflict = card.conflicts[0];
  return (action) => {
    if (action.id === 'see_attribution') {
      return { overlay: <AttributionPanel attribution={card.attribution} /> };
    }
    if (action.call) return findReadPart(action);
    if (action.id === 'see_why' && card.decisionId !== undefined) {
      return { overlay: <WhyPanel path={decisionPath(card.decisionId)} /> };
    }
    if (action.id === 'review_conflict' && conflict) {
      return { overlay: <ConflictPanel path={conflictPath(conflict.conflictId)} /> };
    }
    return undefined;
  };
}
