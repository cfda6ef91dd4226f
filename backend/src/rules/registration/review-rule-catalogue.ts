import { revocationAnswerRules } from '../protection-window/decide-revocation.ts';
import { revocationProposalRules } from '../protection-window/decide-revocation-proposal.ts';
import { answerRules } from './decide-appeal.ts';
import { appealRules } from './decide-appeal-opening.ts';
import { routingRules } from './routing/decide-routing.ts';
import { approver } from './rules/approver.ts';
import { authority } from './rules/authority.ts';
import { escalationRules } from './sla/escalation-rules.ts';
import { fastLaneRules } from './sla/fast-lane-rules.ts';

/** Rules about who decides, by when, and how a decision is looked at again. */
export const reviewRuleCatalogue = {
  ...routingRules,
  ...escalationRules,
  ...fastLaneRules,
  approver,
  authority,
  ...appealRules,
  ...answerRules,
  ...revocationProposalRules,
  ...revocationAnswerRules,
};
