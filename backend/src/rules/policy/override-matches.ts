import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { KnobContext } from './compiled-policy.ts';
import { compileCondition } from './conditions/compile-condition.ts';
import type { Condition } from './conditions/condition.ts';

export type PolicyOverride = PolicyDocument['overrides'][number];

/** How many conditions an override names; more conditions named is more specific and wins (domain 3.8). */
export function specificityOf(override: PolicyOverride): number {
  return conditionsOf(override).length;
}

/** Answers true when every condition it names holds; a fact that is not known yet fulfils none. */
export function compileOverride(override: PolicyOverride): (context: KnobContext) => boolean {
  const holds = compileCondition({ all: conditionsOf(override) });
  return (context) => holds(context, {}) === true;
}

function conditionsOf({ when }: PolicyOverride): readonly Condition[] {
  const { productLine, ...plain } = when;
  const conditions: Condition[] = [];
  for (const [fact, value] of Object.entries(plain)) {
    if (value !== undefined) conditions.push({ fact, op: 'isin', value });
  }
  if (productLine) conditions.push({ fact: 'productLines', op: 'meets', value: productLine });
  return conditions;
}
