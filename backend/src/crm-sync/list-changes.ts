import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ChangedDeals } from '../crm/change-list.ts';
import { CrmFailure } from '../crm/crm-error.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { type DueList, findDue, listDue, saveListed } from './change-list-store.ts';
import { noteWhatTimeChanges } from './projection-store.ts';
import { nextNight } from './next-night.ts';
import type { SendServices } from './send-row.ts';
import { storeListed } from './store-listed.ts';
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
  await store(services, due, found, now);
  if (found.kind !== 'listed' || !due.begun?.ticket) return;
  const { changeList } = await services.crm(installationId);
  await changeList?.forget(due.begun.ticket);
}

/** Records of changed deals; none where a CRM has no such list. */
async function ask(
  { crm }: ListServices,
  { installationId, since, begun }: DueList,
): Promise<ChangedDeals | { readonly kind: 'later' }> {
  const from: Instant = fromMilliseconds(toMilliseconds(since) - OVERLAP_MS);
  try {
    const { changeList } = await crm(installationId);
    if (changeList === null) return { kind: 'listed', recordIds: [] };
    return await changeList.list(from, begun?.ticket ?? null);
  } catch (error) {
    if (error instanceof CrmFailure) return { kind: 'later' };
    throw error;
  }
}

/**
 * A list is complete until it was begun, whenever it is fetched. That instant is kept before any of
 * it is stored: whoever comes after a crash stores what is missing, and the next night begins there.
 */
async function store(
  { database }: ListServices,
  { installationId, account, timeZone, begun }: DueList,
  found: Awaited<ReturnType<typeof ask>>,
  now: Instant,
): Promise<void> {
  const save = (listed: Parameters<typeof saveListed>[2]): Promise<void> =>
    runAsSystem(database, (tx) => saveListed(tx, installationId, listed));
  const later = fromMilliseconds(toMilliseconds(now) + RETRY_MS);
  if (found.kind === 'later') return save({ dueAt: later });
  const begunAt = begun?.begunAt ?? now;
  if (found.kind === 'ordered')
    return save({ dueAt: later, begun: { begunAt, ticket: found.ticket } });
  await save({ begun: { begunAt, ticket: begun?.ticket ?? null } });
  const list = `changed:${installationId}:${begunAt}`;
  await storeListed(database, { list, account, recordIds: found.recordIds }, now);
  return save({ dueAt: nextNight(now, timeZone), until: begunAt });
}
