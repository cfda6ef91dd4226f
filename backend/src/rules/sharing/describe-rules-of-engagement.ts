import type { CompiledPolicy, KnobContext, Knobs } from '../policy/compiled-policy.ts';
import { describeAnswer } from '../policy/describe-answer.ts';
import { describeBenefits } from '../policy/describe-benefits.ts';
import { describeLeaving, describeRenewal } from '../policy/describe-course.ts';
import { describeRegistering, describeEligibility } from '../policy/describe-registering.ts';
import {
  describeExtension,
  describeKeepAlive,
  describeWindow,
} from '../policy/describe-protection.ts';
import { count, durationInWords, precedenceWords } from '../policy/plain-words.ts';
import { describeAttribution } from './describe-attribution.ts';

/** A heading and what stands under it. */
export interface RulesSection {
  readonly title: string;
  readonly sentences: readonly string[];
}

/**
 * R31, R45a: the rules in force for one partner, in plain sentences; every number comes from the
 * policy. Overrides that need a deal to be known (country, products, segment) are only announced.
 */
export function describeRulesOfEngagement(
  policy: CompiledPolicy,
  context: KnobContext,
): readonly RulesSection[] {
  const knobs = policy.knobsFor(context);
  return [
    { title: 'Registering a deal', sentences: describeRegistering(knobs) },
    { title: 'Who may register', sentences: describeEligibility(knobs) },
    { title: 'Our answer', sentences: describeAnswer(policy, knobs) },
    { title: 'Your protection', sentences: describeWindow(policy, knobs) },
    { title: 'More time', sentences: describeExtension(knobs) },
    { title: 'Staying protected', sentences: describeKeepAlive(knobs, context.partnerType) },
    { title: 'Two registrations for one customer', sentences: describePrecedence(policy, knobs) },
    { title: 'Renewals', sentences: describeRenewal(knobs) },
    { title: 'Attribution', sentences: describeAttribution(knobs) },
    { title: 'What you earn', sentences: describeBenefits(policy.document, context) },
    { title: 'Leaving', sentences: describeLeaving(knobs) },
  ].filter(({ sentences }) => sentences.length > 0);
}

function describePrecedence(policy: CompiledPolicy, knobs: Knobs): string[] {
  return [
    'We look at these in order, and the first that tells the two apart decides.',
    ...policy.precedence
      .filter((step) => step !== 'non_exclusive' || policy.document.nonExclusiveSegments.length > 0)
      .map((step) => precedenceWords[step]),
    `Close in time means within ${durationInWords(knobs.contestWindow)} of the first registration.`,
    `Direct sales comes first only with earlier contact, and activity in the last ${count(knobs.uniqueness.directIdleDays, 'day')}.`,
  ];
}
