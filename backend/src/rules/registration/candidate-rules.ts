import type { RuleRegistry } from '../kernel/decision.ts';
import type { CandidateContext } from './rule-context.ts';
import { activeCount } from './rules/active-count.ts';
import { approvalFields } from './rules/approval-fields.ts';
import { certification } from './rules/certification.ts';
import { cooloff } from './rules/cooloff.ts';
import { customerIdentity } from './rules/customer-identity.ts';
import { directDeal } from './rules/direct-deal.ts';
import { goodStanding } from './rules/good-standing.ts';
import { minimumAmount } from './rules/minimum-amount.ts';
import { partnerStatus } from './rules/partner-status.ts';
import { partnerType } from './rules/partner-type.ts';
import { proof } from './rules/proof.ts';
import { rivalClaims } from './rules/rival-claims.ts';
import { tender } from './rules/tender.ts';
import { territory } from './rules/territory.ts';

/** May this partner register this deal at all? A manager may look past a failure with a reason. */
export type EligibilityRuleId =
  | 'partner_status'
  | 'partner_type'
  | 'good_standing'
  | 'minimum_amount'
  | 'certification'
  | 'territory'
  | 'active_count'
  | 'tender'
  | 'cooloff'
  | 'proof';

/** Rules that are asked at submission and again at approval. */
export type CandidateRuleId =
  | EligibilityRuleId
  | 'approval_fields'
  | 'customer_identity'
  | 'rival_claims'
  | 'direct_deal';

export const candidateRules: RuleRegistry<CandidateRuleId, CandidateContext> = {
  partner_status: partnerStatus,
  partner_type: partnerType,
  good_standing: goodStanding,
  minimum_amount: minimumAmount,
  certification,
  territory,
  active_count: activeCount,
  tender,
  approval_fields: approvalFields,
  proof,
  customer_identity: customerIdentity,
  cooloff,
  direct_deal: directDeal,
  rival_claims: rivalClaims,
};

/** In the order in which a failure is told. */
export const eligibilityGuards: readonly EligibilityRuleId[] = [
  'partner_status',
  'partner_type',
  'good_standing',
  'territory',
  'minimum_amount',
  'certification',
  'active_count',
  'tender',
  'cooloff',
  'proof',
];
