import type { Instant } from '@alongside/shared/vocabulary/values';
import { CrmFailure } from '../crm/crm-error.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import { type DueList, listDueLists, saveListed } from './change-list-store.ts';
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
 * does not answer, or has few calls left today, is asked again a quarter of an hour later.
 */
export async function listChanges(services: ListServices, hasTime: () => boolean): Promise<void> {
  const { database, clock } = services;
  for (const due of await runAsSystem(database, (tx) => listDueLists(tx, clock.now()))) {
    if (!hasTime()) break;
    await withAdvisoryLock(database, `changes:${due.installationId}`, () => listOne(services, due));
  }
}

async function listOne(services: ListServices, due: DueList): Promise<void> {
  const { database, clock } = services;
  const { installationId, account, timeZone } = due;
  const now = clock.now();
  await runInTenant(database, due.tenantId, noteWhatTimeChanges);
  const found = await ask(services, due);
  await runAsSystem(database, async (tx) => {
    if (found === 'later') {
      const dueAt = fromMilliseconds(toMilliseconds(now) + RETRY_MS);
      return saveListed(tx, installationId, { dueAt });
    }
    const events = found.map((recordId) => ({
      ...account,
      object: 'deal' as const,
      recordId,
      dedupeKey: `changed:${installationId}:${now}:${recordId}`,
      occurredAt: now,
    }));
    await storeEvents(tx, events, now);
    return saveListed(tx, installationId, { dueAt: nextNight(now, timeZone), until: now });
  });
}

/** Records of changed deals; none where a CRM has no such list. */
async function ask(
  { crm }: ListServices,
  { installationId, since }: DueList,
): Promise<readonly string[] | 'later'> {
  const from: Instant = fromMilliseconds(toMilliseconds(since) - OVERLAP_MS);
  try {
    const { listChangedDeals } = await crm(installationId);
    return listChangedDeals === null ? [] : await listChangedDeals(from);
  } catch (error) {
    if (error instanceof CrmFailure) return 'later';
    throw error;
  }
}
