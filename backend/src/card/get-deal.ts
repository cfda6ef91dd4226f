import { getDealCard as contract } from '@alongside/shared/contracts/card/get-deal';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadPolicyInForce } from '../policy/load-policy.ts';
import { loadPoliciesOf } from '../registration/load-policies-of.ts';
import { buildDealCard } from '../rules/card/build-deal-card.ts';
import { crmUserOf } from './crm-user-of.ts';
import { readDealCard } from './deal-card-store.ts';
import { mapDealCard } from './map-deal-card.ts';

/**
 * Everything the deal card shows. A record not seen before is read from the CRM first: the card
 * names a record, it never says what is in it.
 */
export const getDealCard = handle(contract, {
  async recover(context, input, error) {
    if (!(error instanceof ProductError) || error.code !== 'crm_record_unknown') return false;
    const actor = crmUserOf(context.actor);
    const crm = await context.services.crm(actor.installationId);
    const deal = await crm.readDeal(input.recordId);
    if (deal === null || deal.deleted)
      throw new ProductError('crm_record_unknown', { what: 'deal', value: input.recordId });
    await context.services.recordDeal(actor, deal);
    return true;
  },
  async run(context, input) {
    const actor = crmUserOf(context.actor);
    const row = await readDealCard(context.tx, {
      installationId: actor.installationId,
      recordId: input.recordId,
      readerId: actor.crmUserId,
      now: context.now,
    });
    if (row === undefined)
      throw new ProductError('crm_record_unknown', { what: 'deal', value: input.recordId });
    const current = await loadPolicyInForce(context, row.policyVersion ?? 0);
    const policyOf = await loadPoliciesOf(
      context,
      [...row.registrations, ...row.possibleMatches].map((one) => one.policyVersion),
    );
    const facts = mapDealCard(row, policyOf, current, context.now);
    const reader = { role: actor.role, name: row.reader ?? '', ...context.reader };
    return buildDealCard(facts, reader, context.now);
  },
});
