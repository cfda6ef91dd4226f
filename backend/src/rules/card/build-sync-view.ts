import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore, toMilliseconds } from '../kernel/instant.ts';
import type { CardSync } from './deal-facts.ts';
import { relativeTime } from './relative-time.ts';

/** A write that waits longer than this is not just on its way any more. */
const patience = 60_000;

/**
 * Whether the CRM says what the card says; the last small line of the card.
 *
 * @param apart what another CRM says otherwise, in a sentence
 */
export function buildSyncView(
  sync: CardSync,
  now: Instant,
  apart: string | null = null,
): DealCardModel['sync'] {
  const view = tellState(sync, now);
  if (apart === null) return view;
  const text = `${view.text.replace(/\.?$/, '.')} ${apart}`;
  return { ...view, text, tone: view.tone === 'success' ? 'warning' : view.tone };
}

function tellState(sync: CardSync, now: Instant): DealCardModel['sync'] {
  const { connected, pending, oldestPendingAt, parked, retryAt, lastWrittenAt } = sync;
  const ago = (at: Instant) => relativeTime(toMilliseconds(at), toMilliseconds(now));
  if (!connected) {
    const text = 'Not connected to the CRM. An admin can connect it in the app settings.';
    return { state: 'not_connected', text, tone: 'warning' };
  }
  if (parked > 0) {
    const text = `${countChanges(parked)} could not be written. An admin sees why in the settings.`;
    return { state: 'parked', text, tone: 'danger' };
  }
  const waits = retryAt !== null && isBefore(now, retryAt);
  const old =
    oldestPendingAt !== null && toMilliseconds(now) - toMilliseconds(oldestPendingAt) > patience;
  if (pending > 0 && (waits || old)) {
    const since = oldestPendingAt === null ? '' : `, oldest ${ago(oldestPendingAt)}`;
    return {
      state: 'waiting_for_crm',
      text: `Waiting for the CRM: ${countChanges(pending)}${since}`,
      tone: 'warning',
    };
  }
  if (pending > 0) {
    return { state: 'pending', text: `Writing ${countChanges(pending)} to the CRM`, tone: 'info' };
  }
  const text =
    lastWrittenAt === null ? 'Nothing to write yet' : `In the CRM, written ${ago(lastWrittenAt)}`;
  return { state: 'synced', text, tone: 'success' };
}

function countChanges(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
