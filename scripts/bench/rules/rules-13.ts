import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Condition,
  ConditionFacts,
} from '@alongside/backend/rules/policy/conditions/condition';

/** A policy of ordered rules as `data/rules-13` writes it. */
export interface OrderedPolicy {
  readonly default: string;
  readonly rules: readonly { readonly when: Condition; readonly then: string }[];
}

export interface RulesData {
  readonly policy: OrderedPolicy;
  readonly facts: readonly ConditionFacts[];
  /** The outcome for each of `facts`. */
  readonly expected: readonly string[];
}

const FOLDER = path.join(import.meta.dirname, '..', 'data', 'rules-13');

/** Reads the policy, the facts and the outcomes; see the README beside them. */
export function readRules13(): RulesData {
  const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
  return {
    policy: JSON.parse(read('rules.json')) as OrderedPolicy,
    facts: read('facts.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ConditionFacts),
    expected: JSON.parse(read('expected.json')) as string[],
  };
}
