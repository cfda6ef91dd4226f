import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { checkTies } from './check-ties.ts';
import { reachOf } from './holds-together.ts';
import { specificityOf, type PolicyOverride } from './override-matches.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** Overrides have their own ids, name conditions that can hold, and leave no value open (domain 3.8). */
export function checkOverrides(
  document: Pick<PolicyDocument, 'overrides' | 'regions'>,
): PolicyProblem[] {
  const { overrides, regions } = document;
  return [
    ...overrides.flatMap((override, index) => [
      ...checkId(overrides, override, index),
      ...checkConditions(override, index, regions),
    ]),
    ...checkTies(document),
  ];
}

function checkId(
  overrides: readonly PolicyOverride[],
  { id }: PolicyOverride,
  index: number,
): PolicyProblem[] {
  if (overrides.findIndex((other) => other.id === id) === index) return [];
  return [
    {
      path: `overrides.${index}.id`,
      problem: `Another override is called "${id}" too.`,
      remedy: 'Give each override its own id.',
    },
  ];
}

function checkConditions(
  override: PolicyOverride,
  index: number,
  regions: PolicyDocument['regions'],
): PolicyProblem[] {
  const path = `overrides.${index}.when`;
  if (specificityOf(override) === 0) {
    const problem = `"${override.id}" names no condition, so it would hold for everybody.`;
    return [{ path, problem, remedy: 'Name a condition, or change the general value instead.' }];
  }
  if (reachOf([override.when], regions) !== undefined) return [];
  const problem = `No deal can ever meet the conditions of "${override.id}".`;
  return [{ path, problem, remedy: 'Name values that can hold together, or remove it.' }];
}
