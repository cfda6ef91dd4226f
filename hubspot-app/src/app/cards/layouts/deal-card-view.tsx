import { paths } from 'alongside-hubspot-ui/generated/paths.ts';
import { findCardOverlay } from '../find-card-overlay.tsx';
import { dealPlaces } from './deal-places.ts';
import { RecordCard, type RecordCardHost } from './record-card.tsx';

/** The card of the open deal. */
export function DealCard(host: RecordCardHost) {
  return (
    <RecordCard
      {...host}
      path={paths.getDealCard}
      places={dealPlaces}
      findOverlay={findCardOverlay}
    />
  );
}
