import { getAccountCard as contract } from '@alongside/shared/contracts/card/get-account';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { findCustomerOfCompany } from '../crm-sync/company-record-store.ts';
import { findNamedCustomer } from '../customer/find-named-customer.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type PrepareContext } from '../platform/operation-handler.ts';
import { loadPolicyInForce } from '../policy/load-policy.ts';
import { loadPoliciesOf } from '../registration/load-policies-of.ts';
import { buildAccountCard } from '../rules/card/account/build-account-card.ts';
import { readAccountCard } from './account-card-store.ts';
import { mapAccountCard } from './map-account-card.ts';
import { crmUserOf } from './crm-user-of.ts';

/**
 * Everything the card of a company or account shows. The card names a record, it never says what is
 * in it: one that no deal led us to is read from the CRM and recognised by what it says there.
 * Looking changes nothing: a company becomes a customer by a deal or a registration only.
 */
export const getAccountCard = handle(contract, {
  async prepare(context, { recordId }) {
    const actor = crmUserOf(context.actor);
    const { installationId } = actor;
    const known = await context.read((tx) =>
      findCustomerOfCompany(tx, { installationId, recordId }),
    );
    return { customerId: known ?? (await recognise(context, actor, recordId)) };
  },
  async run(context, _input, { customerId }) {
    const { installationId, crmUserId, role } = crmUserOf(context.actor);
    const { tx, now } = context;
    const row = await readAccountCard(tx, { customerId, installationId, readerId: crmUserId, now });
    const current = await loadPolicyInForce(context, row.policyVersion ?? 0);
    const policyOf = await loadPoliciesOf(
      context,
      row.registrations.map(({ registration }) => registration.policyVersion),
    );
    const reader = { role, name: row.reader ?? '', ...context.reader };
    return buildAccountCard(mapAccountCard(row, policyOf, current, now), reader, now);
  },
});

/** The customer whom the CRM's record is about; null when we know nobody like it. */
async function recognise(
  { services, read }: PrepareContext,
  { installationId }: CrmUserActor,
  recordId: string,
): Promise<Id<'customer'> | null> {
  const crm = await services.crm(installationId);
  const company = await crm.readCompany(recordId);
  if (company === null)
    throw new ProductError('crm_record_unknown', { what: 'company', value: recordId });
  const { name, domain: website, country } = company;
  return read((tx) => findNamedCustomer(tx, { name, website, country }));
}
