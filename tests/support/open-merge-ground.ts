import { encodeId } from '@alongside/backend/platform/ids';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeAll, beforeEach } from 'vitest';
import { approvalFacts, customerFacts } from './new-customer.ts';
import { openProgramme } from './open-programme.ts';
import { queryInTenant } from './query-in-tenant.ts';

/** Two partners, and for every test two customers, `old` and `new`, that may turn out to be one. */
export async function openMergeGround() {
  const { programme, database } = await openProgramme();
  const partners = {} as { first: PartnerContactActor; second: PartnerContactActor };
  let round = 0;
  beforeAll(async () => {
    partners.first = await programme.addPartner('Canaryalpha');
    partners.second = await programme.addPartner('Canarybravo');
  });
  beforeEach(() => {
    round += 1;
  });

  const look = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    queryInTenant<Row>(database.pool, programme.tenantId, sql, values);

  async function customerOf(name: 'old' | 'new'): Promise<Id<'customer'>> {
    const [row] = await look<{ id: string }>(
      `SELECT coalesce(c.merged_into, c.id) AS id FROM customer_identifier i JOIN customer c ON c.id = i.customer_id
       WHERE i.kind = 'domain' AND i.value = $1`,
      [`${name}${round}.example`],
    );
    return encodeId('customer', row!.id);
  }

  return {
    programme,
    database,
    partners,
    look,
    customerOf,
    round: () => round,
    register: async (partner: PartnerContactActor, name: 'old' | 'new', product = 'core') => {
      const { registrationId } = await programme.call(submitRegistration, partner, {
        companyName: `${name} name ${round} GmbH`,
        website: `${name}${round}.example`,
        ...customerFacts,
        ...approvalFacts,
        productLines: [product],
      });
      return registrationId;
    },
    approve: (registrationId: Id<'registration'>) =>
      programme.call(approveRegistration, programme.manager, { registrationId }),
    merge: async () => {
      const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
      return programme.call(mergeCustomers, programme.system, { customerId, duplicateId });
    },
    windows: () =>
      look(
        `SELECT p.name, w.status, w.exclusive, w.held FROM protection_window w JOIN partner p ON p.id = w.partner_id
         JOIN customer_identifier i ON i.customer_id = w.customer_id AND i.value = $1 ORDER BY p.name`,
        [`old${round}.example`],
      ),
    pageOf: async (partner: PartnerContactActor, registrationId: Id<'registration'>) =>
      programme.call(getMyRegistration, partner, { registrationId }),
  };
}
