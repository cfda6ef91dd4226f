import { policyDocument, type PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { checkAttribution } from './check-attribution.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkLengths } from './check-lengths.ts';
import { checkOverrides } from './check-overrides.ts';
import { checkRegions } from './check-regions.ts';
import { checkRouting } from './check-routing.ts';
import type { PolicyProblem, PolicyValidation } from './policy-problem.ts';
import { shapeProblem } from './shape-problem.ts';

/** Checks a document before it is published (R31, domain 3.8): its shape first, then what must hold between its values. */
export function validatePolicy(document: unknown): PolicyValidation {
  const parsed = policyDocument.safeParse(document, { reportInput: true });
  if (!parsed.success) {
    return { kind: 'invalid', problems: parsed.error.issues.map(shapeProblem) };
  }
  const problems = [
    ...checkCalendar(parsed.data.calendar),
    ...checkPrecedence(parsed.data.precedence),
    ...checkRegions(parsed.data),
    ...checkOverrides(parsed.data),
    ...checkLengths(parsed.data),
    ...checkRouting(parsed.data),
    ...checkAttribution(parsed.data),
  ];
  return problems.length === 0
    ? { kind: 'valid', document: parsed.data }
    : { kind: 'invalid', problems };
}

/** Domain 3.5: a total order; what nothing else decides goes to a person. */
function checkPrecedence(steps: PolicyDocument['precedence']): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  steps.forEach((step, index) => {
    if (steps.indexOf(step) === index) return;
    problems.push({
      path: `precedence.${index}`,
      problem: `"${step}" stands twice in the order.`,
      remedy: 'Keep the first and remove this one.',
    });
  });
  if (steps.at(-1) !== 'escalate') {
    problems.push({
      path: 'precedence',
      problem: 'The order does not end in "escalate".',
      remedy: 'Put "escalate" last, so that a person decides what no rule decides.',
    });
  }
  return problems;
}
