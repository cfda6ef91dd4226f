import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Database } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import type { OpenAccount } from './open-change-store.ts';
import { storeEvents } from './webhook-inbox-store.ts';

/** Deals of one account that a list says changed. */
interface ListedDeals {
  /** Names the list, each time it is fetched alike: of one list no record is stored twice. */
  readonly list: string;
  readonly account: OpenAccount;
  readonly recordIds: readonly string[];
}

/** Records stored in one transaction: a tenth of a second. */
const PART = 5000;

/**
 * Stores what a list brought, in a transaction for each part of it: a list may be as long as the
 * CRM. After a crash the same list is stored once more, which adds what is missing.
 */
export async function storeListed(
  database: Database,
  { list, account, recordIds }: ListedDeals,
  now: Instant,
): Promise<void> {
  for (let from = 0; from < recordIds.length; from += PART) {
    const events = recordIds.slice(from, from + PART).map((recordId) => ({
      ...account,
      object: 'deal' as const,
      recordId,
      dedupeKey: `${list}:${recordId}`,
      occurredAt: now,
    }));
    await runAsSystem(database, (tx) => storeEvents(tx, events, now, 'listed'));
  }
}
