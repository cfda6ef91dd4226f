import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ChangedDeals } from '../crm/change-list.ts';
import { CrmFailure } from '../crm/crm-error.ts';
import type { SystemTransaction } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { type DueList, findDue, listDue, saveListed } from './change-list-store.ts';
import { noteWhatTimeChanges } from './projection-store.ts';
import { nextNight } from './next-night.ts';
import type { SendServices } from './send-row.ts';
import { storeEvents } from './webhook-inbox-store.ts';
import { withAdvisoryLock } from './with-advisory-lock.ts';

type ListServices = Pick<SendServices, 'database' | 'clock' | 'crm'>;

/** A change is stamped when it is made and seen when its transaction ends, ten minutes later at most. */
const OVERLAP_MS = 600_000;
const RETRY_MS = 900_000;

/**
 * Once a night lists what changed in every CRM that can be asked, and has it read again like what
 * the CRM tells by itself: whatever its messages missed is taken over (architecture 3). A CRM that
 * does not answer, has few calls left today, or makes a long list, is asked again a quarter of an
 * hour later.
 */
export async function listChanges(services: ListServices, hasTime: () => boolean): Promise<void> {
  const { database, clock } = services;
  for (const installationId of await runAsSystem(database, (tx) => listDue(tx, clock.now()))) {
    if (!hasTime()) break;
    await withAdvisoryLock(database, `changes:${installationId}`, () =>
      listOne(services, installationId),
    );
  }
}

/** What is due is read under the lock: whoever had it before may have listed, or ordered. */
async function listOne(services: ListServices, installationId: Id<'installation'>): Promise<void> {
  const { database, clock } = services;
  const now = clock.now();
  const due = await runAsSystem(database, (tx) => findDue(tx, installationId, now));
  if (due === null) return;
  await runInTenant(database, due.tenantId, noteWhatTimeChanges);
  const found = await ask(services, due);
  await runAsSystem(database, (tx) => store(tx, due, found, now));
  if (found.kind !== 'listed' || due.ordered === null) return;
  const { changeList } = await services.crm(installationId);
  await changeList?.forget(due.ordered.ticket);
}

/** Records of changed deals; none where a CRM has no such list. */
async function ask(
  { crm }: ListServices,
  { installationId, since, ordered }: DueList,
): Promise<ChangedDeals | { readonly kind: 'later' }> {
  const from: Instant = fromMilliseconds(toMilliseconds(since) - OVERLAP_MS);
  try {
    const { changeList } = await crm(installationId);
    if (changeList === null) return { kind: 'listed', recordIds: [] };
    return await changeList.list(from, ordered?.ticket ?? null);
  } catch (error) {
    if (error instanceof CrmFailure) return { kind: 'later' };
    throw error;
  }
}

/** A list that was ordered is complete until it was ordered, whenever it is fetched. */
async function store(
  tx: SystemTransaction,
  { installationId, account, timeZone, ordered }: DueList,
  found: Awaited<ReturnType<typeof ask>>,
  now: Instant,
): Promise<void> {
  const later = fromMilliseconds(toMilliseconds(now) + RETRY_MS);
  if (found.kind === 'later') return saveListed(tx, installationId, { dueAt: later });
  const until = ordered?.orderedAt ?? now;
  if (found.kind === 'ordered') {
    const order = { ticket: found.ticket, orderedAt: until };
    return saveListed(tx, installationId, { dueAt: later, ordered: order });
  }
  const events = found.recordIds.map((recordId) => ({
    ...account,
    object: 'deal' as const,
    recordId,
    dedupeKey: `changed:${installationId}:${until}:${recordId}`,
    occurredAt: now,
  }));
  await storeEvents(tx, events, now);
  return saveListed(tx, installationId, { dueAt: nextNight(now, timeZone), until });
}
