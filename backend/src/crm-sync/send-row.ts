import type { Id } from '@alongside/shared/vocabulary/ids';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import type { CrmPort } from '../crm/crm-port.ts';
import { readDomain } from '../customer/read-domain.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { Database, TenantTransaction } from '../platform/database/database.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import type { Dispatch } from '../platform/dispatch.ts';
import type { PolicyCache } from '../platform/policy-cache.ts';
import { composeNote } from './compose-note.ts';
import { loadDealProperties } from './load-deal-properties.ts';
import { findNewDeal } from './new-deal-store.ts';
import { findNoteFacts } from './note-store.ts';
import type { LeasedRow } from './outbox-store.ts';
import { type BatchKind, isBatchKind } from './batch.ts';
import { type DealRecordRef, findDealRecord } from './sync-store.ts';

/** What sending needs; no adapter is named here. */
export interface SendServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly policies: PolicyCache;
  readonly crm: (installationId: Id<'installation'>) => Promise<CrmPort>;
  readonly dispatch: Dispatch;
  /** Told once for every row that could not be sent. */
  readonly report: (failure: { row: LeasedRow; error: unknown; parked: boolean }) => void;
}

/** The row asks for something that cannot be done any more and never will be. */
class NothingToWriteTo extends Error {
  override readonly name = 'NothingToWriteTo';
}

/**
 * Does what one row asks, from current state. Doing it again after a crash changes nothing: a deal is
 * found by its registration, properties are values, a note bears our reference.
 *
 * @returns the CRM's id of what was made, null when nothing was
 * @throws {CrmFailure} what the CRM said
 */
export function sendRow(services: SendServices, row: LeasedRow): Promise<string | null> {
  const { kind } = row;
  if (isBatchKind(kind)) throw new TypeError(`rows of ${kind} are sent together`);
  return senders[kind](services, row);
}

type Sender = (services: SendServices, row: LeasedRow) => Promise<string | null>;

const senders: Readonly<Record<Exclude<LeasedRow['kind'], BatchKind>, Sender>> = {
  create_deal: createDeal,
  write_deal_properties: writeProperties,
  write_note: writeNote,
};

const read = <T>(
  { database }: SendServices,
  row: LeasedRow,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> => runInTenant(database, row.tenantId, work);

/** A registration that got its deal meanwhile, or was taken back, needs none. */
async function createDeal(services: SendServices, row: LeasedRow): Promise<string | null> {
  const found = await read(services, row, (tx) => findNewDeal(tx, row));
  if (found === null) return null;
  const crm = await services.crm(row.installationId);
  const { website, ...deal } = found;
  const company = { ...deal.company, domain: await readDomain(website) };
  const { dealRecordId } = await crm.createDeal({ ...deal, company });
  const actor = { kind: 'system', tenantId: row.tenantId, origin: 'sync' } as const;
  const input = {
    registrationId: found.registrationReference,
    dealRecordId,
    installationId: row.installationId,
    idempotencyKey: `created-${row.id}`,
  };
  await services.dispatch(linkDeal, actor, input, { requestId: row.id });
  return dealRecordId;
}

async function writeProperties(services: SendServices, row: LeasedRow): Promise<null> {
  const { dealId, recordId, deleted } = await getRecordOrThrow(services, row);
  if (deleted) return null;
  const properties = await read(services, row, (tx) =>
    loadDealProperties({ ...services, tx, tenantId: row.tenantId, dealId }),
  );
  const crm = await services.crm(row.installationId);
  await crm.writeDealProperties(recordId, properties);
  return null;
}

/** A deleted deal is told nothing. After a first attempt whose end is not known, the record's notes are read before one is written. */
async function writeNote(services: SendServices, row: LeasedRow): Promise<string | null> {
  const { recordId, deleted } = await getRecordOrThrow(services, row);
  const { decisionId } = row;
  if (deleted) return null;
  const facts =
    decisionId === null ? null : await read(services, row, (tx) => findNoteFacts(tx, decisionId));
  if (facts === null || decisionId === null) return null;
  const crm = await services.crm(row.installationId);
  const written = row.attempts > 1 ? await crm.findNote(recordId, decisionId) : null;
  if (written !== null) return written;
  const note = { dealRecordId: recordId, reference: decisionId, at: facts.takenAt };
  return crm.writeNote({ ...note, html: composeNote(facts) });
}

async function getRecordOrThrow(services: SendServices, row: LeasedRow): Promise<DealRecordRef> {
  const found = await read(services, row, (tx) => findDealRecord(tx, row));
  if (found !== null) return found;
  throw new NothingToWriteTo('the deal has no record in this CRM');
}
