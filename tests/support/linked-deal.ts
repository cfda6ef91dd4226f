import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { processWebhooks } from '@alongside/backend/crm-sync/process-webhooks';
import { storeEvents } from '@alongside/backend/crm-sync/webhook-inbox-store';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import { SANDBOX_PORTAL_ID } from '@alongside/scripts/sandbox/hubspot/options';
import type { BothCrms } from './both-crms.ts';

type Crm = 'hubspot' | 'salesforce';

/** A programme in both CRMs, and what its people and the CRMs do. */
export interface LinkedProgramme {
  readonly tenantId: Id<'tenant'>;
  readonly accounts: Readonly<Record<Crm, string>>;
  /** The same company with an open deal, in each CRM; answers the record ids. */
  addDeal(name: string, domain: string): Promise<Record<Crm, string>>;
  link(leading: [Crm, string], joining: [Crm, string]): Promise<Id<'deal'>>;
  call<O extends Operation>(operation: O, input: object): Promise<OutputOf<O>>;
  as(crm: Crm, email: string): Promise<CrmUserActor>;
  card(crm: Crm, recordId: string): Promise<DealCardModel>;
  /** Both CRMs tell what changed, and it is worked off. */
  hear(recordIds: Partial<Record<Crm, string>>): Promise<void>;
  /** What waits is written. */
  send(): Promise<void>;
}

export async function openLinkedProgramme(place: BothCrms): Promise<LinkedProgramme> {
  const { product } = place.portal;
  const { database, dispatch, services } = product;
  const tenantId = (await listTenants(database))[0]!.tenantId;
  const org = place.salesforce.org();
  const accounts = { hubspot: String(SANDBOX_PORTAL_ID), salesforce: org.id };
  const system = { kind: 'system', tenantId, origin: 'operator' } as const;

  const call = async <O extends Operation>(operation: O, input: object): Promise<OutputOf<O>> => {
    const key = operation.writes ? { idempotencyKey: `key-${crypto.randomUUID()}` } : {};
    return (await dispatch(operation, system, { ...input, ...key }, { requestId: 'r' })) as never;
  };
  const as = async (crm: Crm, email: string): Promise<CrmUserActor> => {
    const row = await runInTenant(database, tenantId, (tx) =>
      tx
        .selectFrom('crm_user as u')
        .innerJoin('installation as i', 'i.id', 'u.installation_id')
        .select(['u.id', 'u.role', 'i.id as installation'])
        .where('i.external_account_id', '=', accounts[crm])
        .where('u.email', '=', email)
        .executeTakeFirstOrThrow(),
    );
    const ids = { installationId: encodeId('installation', row.installation), tenantId };
    return { kind: 'crm_user', crmUserId: encodeId('crmUser', row.id), role: row.role, ...ids };
  };
  const card = async (crm: Crm, recordId: string): Promise<DealCardModel> => {
    const reader = await as(crm, 'noor.haddad@brightloom.example');
    const meta = { requestId: 'r', reader: { locale: 'en-US', timeZone: 'Europe/Berlin' } };
    return dispatch(getDealCard, reader, { recordId }, meta);
  };
  const addDeal: LinkedProgramme['addDeal'] = async (name, domain) => {
    const userId = 61000104;
    const company = await place.portal.atCrm<{ id: string }>('POST', '/records/companies', {
      userId,
      properties: { name, domain, country: 'Germany' },
    });
    const deal = await place.portal.atCrm<{ id: string }>('POST', '/records/deals', {
      userId,
      properties: { dealname: name, dealstage: 'qualifiedtobuy', amount: '84000' },
      associations: [
        {
          to: { id: company.id },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 5 }],
        },
      ],
    });
    const values = { Name: name, Website: domain, BillingCountry: 'Germany' };
    const AccountId = org.create('Account', values);
    const opportunity = { Name: name, Amount: 84000, StageName: 'Qualification', AccountId };
    const closes = { CloseDate: '2027-03-01' };
    return {
      hubspot: deal.id,
      salesforce: org.create('Opportunity', { ...opportunity, ...closes }),
    };
  };
  return {
    tenantId,
    accounts,
    call,
    as,
    card,
    addDeal,
    link: async ([first, leadingId], [second, joiningId]) => {
      const leading = { account: accounts[first], recordId: leadingId };
      const joining = { account: accounts[second], recordId: joiningId };
      return (await call(linkRecord, { leading, joining })).dealId;
    },
    hear: async (recordIds) => {
      await place.portal.deliverWebhooks();
      const { salesforce } = recordIds;
      if (salesforce !== undefined) {
        const event = {
          kind: 'salesforce' as const,
          externalAccountId: org.id,
          dedupeKey: crypto.randomUUID(),
          object: 'deal' as const,
          recordId: salesforce,
          occurredAt: services.clock.now(),
        };
        await runAsSystem(database, (tx) => storeEvents(tx, [event], services.clock.now()));
      }
      await processWebhooks({ ...services, database, dispatch });
    },
    send: async () => void (await product.drain.run()),
  };
}
