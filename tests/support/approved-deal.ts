import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { queryInTenant } from './query-in-tenant.ts';
import { createSyncedProgramme, type SyncedProgramme } from './synced-programme.ts';

/** Northwind's approved registration with its deal, on a database of its own. */
export interface ApprovedDeal {
  readonly programme: SyncedProgramme;
  readonly database: TestDatabase;
  readonly partner: PartnerContactActor;
  readonly registrationId: Id<'registration'>;
  /** Changes the deal in the CRM an hour later, and takes it over. */
  readonly change: (
    deal: Parameters<SyncedProgramme['crm']['changeDeal']>[1],
  ) => Promise<Id<'deal'>>;
  readonly card: () => Promise<DealCardModel>;
  readonly query: <Row extends object>(sql: string) => Promise<Row[]>;
}

/** Makes one before each test of a file, and takes it down after it. */
export function useApprovedDeal(): () => ApprovedDeal {
  let current: ApprovedDeal;
  beforeEach(async () => {
    current = await openApprovedDeal();
  });
  afterEach(async () => {
    await current.programme.close();
    await current.database.close();
  });
  return () => current;
}

async function openApprovedDeal(): Promise<ApprovedDeal> {
  const database = await createTestDatabase();
  const programme = await createSyncedProgramme(database.url);
  const partner = await programme.addPartner('Northwind');
  const registrationId = await programme.register(partner);
  await programme.approve(registrationId, 'create');
  await programme.drain.run();
  const recordId = [...programme.crm.deals.keys()][0]!;
  return {
    programme,
    database,
    partner,
    registrationId,
    change: async (deal) => {
      programme.clock.advance(3_600_000);
      programme.crm.changeDeal(recordId, deal);
      const now = (await programme.crm.readDeal(recordId))!;
      const { installationId } = programme.manager;
      const input = { installationId, deal: now };
      return (await programme.call(recordDealChange, programme.system, input)).dealId;
    },
    card: () => programme.call(getDealCard, programme.manager, { recordId }, { locale: 'en-GB' }),
    query: (sql) => queryInTenant(database.pool, programme.tenantId, sql),
  };
}
