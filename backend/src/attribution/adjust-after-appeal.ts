import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { dealRoleOf } from '../rules/attribution/deal-role.ts';
import type { AttributionFacts } from '../rules/attribution/facts.ts';
import type { AdjustmentFacts } from '../rules/attribution/lock/decide-adjustment.ts';
import { enterAdjustment } from './enter-adjustment.ts';
import { findFixedAttribution, findFixedFacts, readCompanyCurrency } from './lock-store.ts';

/** Shares a fixed deal as it would have been shared with another role of one registration; an open deal needs nothing. */
export async function adjustAfterAppeal(
  context: OperationContext,
  dealId: Id<'deal'>,
  record: RegistrationRecord,
  role: AttributionRole,
): Promise<void> {
  const fixed = await findFixedAttribution(context.tx, dealId);
  if (fixed === null) return;
  const known = await findFixedFacts(context.tx, dealId);
  const latest = fixed.adjustments.at(-1) ?? fixed.lock;
  const facts: AdjustmentFacts = {
    ...fixed,
    amount: latest.amount,
    closedAt: null,
    currencies: { companyCurrency: await readCompanyCurrency(context.tx), rates: [] },
    appealed: {
      ...known,
      deal: withRole({ ...known.deal, lockedAt: fixed.lock.lockedAt }, record, role),
    },
  };
  const policy = await loadPolicyVersion(context, fixed.lock.policyVersion);
  if (await enterAdjustment(context, dealId, facts, policy)) return;
  const why = 'The rules in force at the lock cannot share the deal with this role.';
  throw new ProductError('action_not_possible', { why });
}

/** The deal with the role of the registration; one that joined after the lock joins now. */
function withRole(
  deal: AttributionFacts,
  { registrationId, partner, submittedAt }: RegistrationRecord,
  role: AttributionRole,
): AttributionFacts {
  const others = deal.partners.filter((one) => one.registrationId !== registrationId);
  const dealRole = dealRoleOf(role, partner.type);
  const { partnerId } = partner;
  const changed = { partnerId, registrationId, role, submittedAt, dealRole };
  return { ...deal, partners: [...others, changed] };
}
