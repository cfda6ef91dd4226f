import type { DealProperties } from '@alongside/backend/crm/deal-properties';
import { createOutboxDrain, type OutboxDrain } from '@alongside/backend/crm-sync/drain-outbox';
import type { SendServices } from '@alongside/backend/crm-sync/send-row';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { createInMemoryCrm, type InMemoryCrm } from './in-memory-crm.ts';
import { approvalFacts, customerFacts } from './new-customer.ts';
import { createProgramme, type Programme } from './programme.ts';

/** An outbox row as a test looks at it. */
export interface SeenRow {
  readonly kind: string;
  readonly status: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly record_key: string;
}

/** A programme whose CRM is in memory, with the drain that tells it what happened. */
export interface SyncedProgramme extends Programme {
  readonly crm: InMemoryCrm;
  readonly drain: OutboxDrain;
  /** A drain with nothing remembered, as after a crash of the process. */
  newDrain(): OutboxDrain;
  rows(): Promise<readonly SeenRow[]>;
  /** A registration, submitted and complete. */
  register(
    partner: PartnerContactActor,
    change?: { readonly website?: string; readonly companyName?: string },
  ): Promise<Id<'registration'>>;
  approve(registrationId: Id<'registration'>, deal: string): Promise<void>;
  /** What the CRM shows on the only deal that carries this registration. */
  propertiesOf(registrationId: Id<'registration'>): DealProperties | undefined;
}

let customers = 0;

export async function createSyncedProgramme(url: string): Promise<SyncedProgramme> {
  const crm = createInMemoryCrm();
  const programme = await createProgramme(url, crm);
  const { services, database, dispatch } = programme;
  const sync: SendServices = { ...services, database, dispatch, report: () => {} };
  const newDrain = (): OutboxDrain => createOutboxDrain(sync);
  return {
    ...programme,
    crm,
    newDrain,
    drain: newDrain(),
    rows: () =>
      runAsSystem(database, (tx) =>
        tx.selectFrom('outbox').selectAll().orderBy('sequence').execute(),
      ),
    register: async (partner, change = {}) => {
      customers += 1;
      const { registrationId } = await programme.call(submitRegistration, partner, {
        companyName: `Synced ${customers} GmbH`,
        website: `synced${customers}.com`,
        ...customerFacts,
        ...approvalFacts,
        ...change,
      });
      return registrationId;
    },
    approve: async (registrationId, deal) => {
      await programme.call(approveRegistration, programme.manager, { registrationId, deal });
    },
    propertiesOf: (registrationId) =>
      [...crm.properties.values()].find((one) => one.registrationId === registrationId),
  };
}
