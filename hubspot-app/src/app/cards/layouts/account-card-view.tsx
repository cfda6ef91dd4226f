import { paths } from 'alongside-hubspot-ui/generated/paths.ts';
import { findReadOverlay } from 'alongside-hubspot-ui/panels/find-read-overlay.tsx';
import { accountPlaces } from './account-places.ts';
import { RecordCard, type RecordCardHost } from './record-card.tsx';

/** The card of the open company. Its actions open only what their call reads. */
export function AccountCard(host: RecordCardHost) {
  return (
    <RecordCard
      {...host}
      path={paths.getAccountCard}
      places={accountPlaces}
      findOverlay={() => findReadOverlay}
    />
  );
}
