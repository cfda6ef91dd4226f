import type { RuleRegistry } from '../kernel/decision.ts';
import type { CandidateContext } from './rule-context.ts';
import { activeCount } from './rules/active-count.ts';
import { approvalFields } from './rules/approval-fields.ts';
import { burst } from './rules/burst.ts';
import { certification } from './rules/certification.ts';
import { cooloff } from './rules/cooloff.ts';
import { customerIdentity } from './rules/customer-identity.ts';
import { directDeal } from './rules/direct-deal.ts';
import { earlyStage } from './rules/early-stage.ts';
import { goodStanding } from './rules/good-standing.ts';
import { minimumAmount } from './rules/minimum-amount.ts';
import { ownProof } from './rules/own-proof.ts';
import { partnerStatus } from './rules/partner-status.ts';
import { partnerType } from './rules/partner-type.ts';
import { proof } from './rules/proof.ts';
import { rivalClaims } from './rules/rival-claims.ts';
import { segment } from './rules/segment.ts';
import { tender } from './rules/tender.ts';
import { territory } from './rules/territory.ts';

/** May this partner register this deal at all? A manager may look past a failure with a reason. */
export type EligibilityRuleId =
  | 'partner_status'
  | 'partner_type'
  | 'good_standing'
  | 'segment'
  | 'minimum_amount'
  | 'certification'
  | 'territory'
  | 'active_count'
  | 'burst'
  | 'tender'
  | 'cooloff'
  | 'proof'
  | 'own_proof';

/** Rules that are asked at submission and again at approval. */
export type CandidateRuleId =
  | EligibilityRuleId
  | 'approval_fields'
  | 'early_stage'
  | 'customer_identity'
  | 'rival_claims'
  | 'direct_deal';

export const candidateRules: RuleRegistry<CandidateRuleId, CandidateContext> = {
  partner_status: partnerStatus,
  partner_type: partnerType,
  good_standing: goodStanding,
  segment,
  minimum_amount: minimumAmount,
  certification,
  territory,
  active_count: activeCount,
  burst,
  tender,
  approval_fields: approvalFields,
  proof,
  own_proof: ownProof,
  customer_identity: customerIdentity,
  cooloff,
  early_stage: earlyStage,
  direct_deal: directDeal,
  rival_claims: rivalClaims,
};

/** In the order in which a failure is told. */
export const eligibilityGuards: readonly EligibilityRuleId[] = [
  'partner_status',
  'partner_type',
  'good_standing',
  'territory',
  'segment',
  'minimum_amount',
  'certification',
  'active_count',
  'burst',
  'tender',
  'cooloff',
  'proof',
  'own_proof',
];
