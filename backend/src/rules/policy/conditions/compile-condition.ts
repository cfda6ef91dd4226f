import type { FactSet } from '@alongside/shared/vocabulary/decision';
import { compileComparison } from './compile-comparison.ts';
import type { Condition, ConditionFacts } from './condition.ts';

/** The facts a condition has looked at, by name. */
export type FactsRead = { [name: string]: FactSet[string] };

/**
 * Whether a condition holds; undefined when a fact that would decide it is not known. What it looks
 * at is noted in `read`; it looks no further than the answer needs.
 */
export type CompiledCondition = (facts: ConditionFacts, read: FactsRead) => boolean | undefined;

/** Makes a condition ready for asking it often: asking parses nothing. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return compileList(condition.all, false);
  if ('any' in condition) return compileList(condition.any, true);
  return compileComparison(condition);
}

/** `settles` is the answer of one member that makes the others idle: false for all, true for any. */
function compileList(members: readonly Condition[], settles: boolean): CompiledCondition {
  const compiled = members.map(compileCondition);
  return (facts, read) => {
    let known = true;
    for (const holds of compiled) {
      const answer = holds(facts, read);
      if (answer === settles) return settles;
      if (answer === undefined) known = false;
    }
    return known ? !settles : undefined;
  };
}
