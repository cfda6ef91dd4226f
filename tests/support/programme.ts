import { CrmFailure } from '@alongside/backend/crm/crm-error';
import { callRecordDeal } from '@alongside/backend/call-record-deal';
import type { CrmPort } from '@alongside/backend/crm/crm-port';
import { handlers } from '@alongside/backend/handlers';
import { createJoinLinks } from '@alongside/backend/installation/join/join-link';
import { createFixedClock, type FixedClock } from '@alongside/backend/platform/clock/fixed-clock';
import { type Database, openDatabase } from '@alongside/backend/platform/database/database';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { createDispatch, type Dispatch } from '@alongside/backend/platform/dispatch';
import { decodeId, newId } from '@alongside/backend/platform/ids';
import { createSealer } from '@alongside/backend/platform/secrets/seal';
import { createPolicyCache } from '@alongside/backend/platform/policy-cache';
import type { Services } from '@alongside/backend/platform/services';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type {
  Actor,
  CrmUserActor,
  PartnerContactActor,
  SystemActor,
} from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { z } from 'zod';

/** A tenant with rules in force, two product lines and people; partners are added as a test needs them. */
export interface Programme {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly services: Services;
  readonly clock: FixedClock;
  readonly tenantId: Id<'tenant'>;
  readonly manager: CrmUserActor;
  readonly ae: CrmUserActor;
  readonly system: SystemActor;
  call<I extends z.ZodType, O extends z.ZodType>(
    operation: Operation<I, O>,
    actor: Actor,
    input: Omit<z.input<I>, 'idempotencyKey'> & { idempotencyKey?: string },
    reader?: ReaderPreferences,
  ): Promise<OutputOf<Operation<I, O>>>;
  addPartner(
    name: string,
    more?: Partial<z.input<(typeof upsertPartner)['input']>>,
  ): Promise<PartnerContactActor>;
  close(): Promise<void>;
}

let keys = 0;

/** @param crm the CRM of the tenant's installation; without one every call of it fails */
export async function createProgramme(url: string, crm?: CrmPort): Promise<Programme> {
  const database = openDatabase(url, { max: 8 });
  const clock = createFixedClock('2026-10-12T08:00:00.000Z');
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  const noCrm = new CrmFailure({ kind: 'unavailable' }, 'this test reaches no CRM');
  const services: Services = {
    clock,
    crm: () => (crm ? Promise.resolve(crm) : Promise.reject(noCrm)),
    recordDeal: (...deal) =>
      crm ? callRecordDeal(() => dispatch)(...deal) : Promise.reject(noCrm),
    policies: createPolicyCache(compilePolicy),
    pagesOrigin: 'https://alongside.example',
    makeJoinLink: createJoinLinks({ sealer, clock }, 'https://alongside.example'),
  };
  const dispatch: Dispatch = createDispatch({
    database,
    services,
    sealer,
    handlers,
    checkOutput: true,
    report: () => {},
  });
  const tenantId = newId('tenant');
  const people = await insertTenant(database, tenantId);
  const system: SystemActor = { kind: 'system', tenantId, origin: 'operator' };
  const call: Programme['call'] = async (operation, actor, input, reader) => {
    keys += 1;
    const write = operation.writes ? { idempotencyKey: `test-key-${keys}`, ...input } : input;
    return (await dispatch(operation, actor, write as never, {
      requestId: `test-${keys}`,
      reader,
    })) as never;
  };
  await call(publishPolicy, system, {
    document: { ...defaultPolicy },
    effectiveFrom: '2020-01-01T00:00:00.000Z',
  });
  await call(defineProductLine, system, { code: 'core', name: 'Core' });
  await call(defineProductLine, system, { code: 'add-on', name: 'Add-on' });
  return {
    database,
    dispatch,
    services,
    clock,
    tenantId,
    ...people,
    system,
    call,
    addPartner: (name, more) => addPartner({ call, system, tenantId }, name, more),
    close: () => database.close(),
  };
}

async function addPartner(
  { call, system, tenantId }: Pick<Programme, 'call' | 'system' | 'tenantId'>,
  name: string,
  more: Partial<z.input<(typeof upsertPartner)['input']>> = {},
): Promise<PartnerContactActor> {
  const reference = name.toLowerCase();
  const { partnerId } = await call(upsertPartner, system, {
    reference,
    name,
    type: 'reseller',
    tier: 'gold',
    ...more,
  });
  const { partnerContactId } = await call(upsertPartnerContact, system, {
    partnerReference: reference,
    name: `Priya of ${name}`,
    email: `priya@${reference}.example`,
    role: 'ae',
  });
  return {
    kind: 'partner_contact',
    tenantId,
    partnerId,
    partnerContactId,
    shareLinkId: newId('shareLink'),
  };
}

async function insertTenant(
  database: Database,
  tenantId: Id<'tenant'>,
): Promise<Pick<Programme, 'manager' | 'ae'>> {
  const installationId = newId('installation');
  const tenant_id = decodeId('tenant', tenantId);
  const at = '2026-01-01T00:00:00.000Z';
  const user = (role: 'manager' | 'ae'): CrmUserActor => ({
    kind: 'crm_user',
    tenantId,
    installationId,
    crmUserId: newId('crmUser'),
    role,
  });
  const people = { manager: user('manager'), ae: user('ae') };
  await runInTenant(database, tenantId, async (tx) => {
    await tx
      .insertInto('tenant')
      .values({
        tenant_id,
        name: 'Vendor',
        home_currency: 'EUR',
        time_zone: 'Europe/Berlin',
        created_at: at,
      })
      .execute();
    await tx
      .insertInto('installation')
      .values({
        tenant_id,
        id: decodeId('installation', installationId),
        kind: 'hubspot',
        external_account_id: installationId,
        environment: 'sandbox',
        status: 'connected',
        account_name: 'Vendor',
        time_zone: 'Europe/Berlin',
        currency: 'EUR',
        scopes: [],
        sealed_tokens: Buffer.alloc(1),
        access_expires_at: at,
        connected_at: at,
      })
      .execute();
    for (const { crmUserId, role } of Object.values(people)) {
      await tx
        .insertInto('crm_user')
        .values({
          tenant_id,
          id: decodeId('crmUser', crmUserId),
          installation_id: decodeId('installation', installationId),
          external_user_id: crmUserId,
          email: `${role}@vendor.example`,
          name: role === 'manager' ? 'Dana' : 'Sam',
          role,
        })
        .execute();
    }
  });
  return people;
}
