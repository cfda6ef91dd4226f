import { BadCase } from '../bad-case.ts';
import { decideCase } from '../decide-case.ts';
import type { DecisionCase } from '../load-cases.ts';
import { valuePaths, without } from './knob-paths.ts';

/**
 * The knobs of the policy that a case proves to be at work: without what it says about the knob,
 * the rules answer otherwise. A knob that is written and changes nothing is not proven.
 */
export function provenKnobs(cases: readonly DecisionCase[]): ReadonlySet<string> {
  const proven = new Set<string>();
  for (const one of cases) {
    for (const path of valuePaths(one.policy)) {
      if (path === '' || proven.has(path)) continue;
      const policy = without(one.policy, path);
      if (answerTo({ ...one, policy }) !== answerTo(one)) proven.add(path);
    }
  }
  return proven;
}

/** Refusing a policy is an answer too: what is said about the knob then mattered. */
function answerTo(input: unknown): string {
  try {
    return JSON.stringify(decideCase(input));
  } catch (error) {
    if (error instanceof BadCase) return 'refused';
    throw error;
  }
}
