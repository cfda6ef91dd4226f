import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { decodeId } from '@alongside/backend/platform/ids';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll } from 'vitest';
import { type BothCrms, openBothCrms } from './both-crms.ts';
import { createTestDatabase } from './database.ts';
import { type LinkedProgramme, openLinkedProgramme } from './linked-deal.ts';
import { approvalFacts, customerFacts } from './new-customer.ts';

export const MANAGER = 'noor.haddad@brightloom.example';

interface MirroredDeal {
  readonly name: string;
  readonly stage_class: string;
  readonly amount_minor: number | null;
}

/** A programme in both sandbox CRMs, with a manager in each and the partner Northwind. */
export interface TwoCrms {
  readonly place: BothCrms;
  readonly here: LinkedProgramme;
  /** Northwind registers a customer, complete. */
  readonly register: (
    name: string,
    website: string,
  ) => Promise<{ registrationId: Id<'registration'> }>;
  /** The records of a registration's deal, the first linked first. */
  readonly recordsOf: (
    registrationId: Id<'registration'>,
  ) => Promise<readonly { readonly crm: string; readonly recordId: string }[]>;
  /** The deals we hold. */
  readonly deals: () => Promise<readonly MirroredDeal[]>;
}

/** Opens one for all tests of a file. */
export function useTwoCrms(): () => TwoCrms {
  let current: TwoCrms;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const database = await createTestDatabase();
    const place = await openBothCrms(database.url);
    close = async () => {
      await place.close();
      await database.close();
    };
    await place.portal.connect();
    await place.join();
    current = await settle(place);
  });
  afterAll(() => close());
  return () => current;
}

async function settle(place: BothCrms): Promise<TwoCrms> {
  const here = await openLinkedProgramme(place);
  await here.call(setRole, { email: MANAGER, role: 'manager' });
  await here.call(defineProductLine, { code: 'core', name: 'Core' });
  const partner = { reference: 'northwind', name: 'Northwind', type: 'reseller', tier: 'gold' };
  const { partnerId } = await here.call(upsertPartner, partner);
  const person = { name: 'Priya', email: 'priya@northwind.example', role: 'ae' };
  const { partnerContactId } = await here.call(upsertPartnerContact, {
    partnerReference: 'northwind',
    ...person,
  });
  const registrant = { partnerId, partnerContactId, origin: 'on_behalf' };
  return {
    place,
    here,
    register: (companyName, website) => {
      const facts = { companyName, website, ...customerFacts, ...approvalFacts };
      return here.call(submitRegistration, { ...registrant, ...facts });
    },
    recordsOf: (registrationId) =>
      runInTenant(place.portal.product.database, here.tenantId, (tx) =>
        tx
          .selectFrom('registration as r')
          .innerJoin('crm_record as k', 'k.deal_id', 'r.deal_id')
          .innerJoin('installation as i', 'i.id', 'k.installation_id')
          .select(['i.kind as crm', 'k.external_id as recordId'])
          .where('r.id', '=', decodeId('registration', registrationId))
          .orderBy('k.linked_at')
          .execute(),
      ),
    deals: () =>
      runInTenant(place.portal.product.database, here.tenantId, (tx) =>
        tx.selectFrom('deal').selectAll().where('deleted', '=', false).execute(),
      ),
  };
}
