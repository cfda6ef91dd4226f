import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import { activeProtection } from './active-protection.ts';
import { certificationRank } from './certification-rank.ts';
import { customerChoice } from './customer-choice.ts';
import { escalate } from './escalate.ts';
import { incumbentRenewal } from './incumbent-renewal.ts';
import { nonExclusive } from './non-exclusive.ts';
import type { PrecedenceRule } from './precedence-rule.ts';
import { registeredFirst } from './registered-first.ts';
import { submittedAt } from './submitted-at.ts';

/** Every step that a policy may order; a step without a rule does not compile. */
export const precedenceRules: Readonly<Record<PrecedenceStep, PrecedenceRule>> = {
  non_exclusive: nonExclusive,
  customer_choice: customerChoice,
  active_protection: activeProtection,
  registered: registeredFirst,
  incumbent_renewal: incumbentRenewal,
  certification_rank: certificationRank,
  submitted_at: submittedAt,
  escalate,
};
