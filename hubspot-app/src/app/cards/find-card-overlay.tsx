import type { FindOverlay } from 'alongside-hubspot-ui/act/card-overlays.tsx';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { findReadOverlay } from 'alongside-hubspot-ui/panels/find-read-overlay.tsx';
import { AttributionPanel } from './parts/attribution-panel.tsx';

/** What the actions of this card open: the attribution it already has, else what their call reads. */
export function findCardOverlay({ attribution }: DealCardModel): FindOverlay {
  return (action) =>
    action.id === 'see_attribution' ? (
      <AttributionPanel attribution={attribution} />
    ) : (
      findReadOverlay(action)
    );
}
