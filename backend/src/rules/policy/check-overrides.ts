import { specificityOf, type PolicyOverride } from './override-matches.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** Overrides have their own ids, name a condition, and never tie (domain 3.8). */
export function checkOverrides(overrides: readonly PolicyOverride[]): PolicyProblem[] {
  return overrides.flatMap((override, index) => [
    ...checkId(overrides, override, index),
    ...checkConditions(override, index),
    ...checkTies(overrides, override, index),
  ]);
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

function checkConditions(override: PolicyOverride, index: number): PolicyProblem[] {
  if (specificityOf(override) > 0) return [];
  return [
    {
      path: `overrides.${index}.when`,
      problem: `"${override.id}" names no condition, so it would hold for everybody.`,
      remedy: 'Name a condition, or change the general value instead.',
    },
  ];
}

function checkTies(
  overrides: readonly PolicyOverride[],
  override: PolicyOverride,
  index: number,
): PolicyProblem[] {
  return overrides.slice(0, index).flatMap((other) => {
    const ties = specificityOf(other) === specificityOf(override) && canMeet(other, override);
    const shared = ties
      ? valuesSet(override).filter((path) => valuesSet(other).includes(path))
      : [];
    return shared.map((path) => ({
      path: `overrides.${index}.set.${path}`,
      problem: `"${other.id}" sets the same value, is as specific, and can hold for the same deal.`,
      remedy: 'Name one more condition in the one that should win.',
    }));
  });
}

/** False when one condition keeps the two apart. A registration has several product lines, so these never do. */
function canMeet(a: PolicyOverride, b: PolicyOverride): boolean {
  const kinds = ['partnerType', 'tier', 'country', 'segment'] as const;
  return kinds.every((kind) => {
    const left: readonly string[] | undefined = a.when[kind];
    const right: readonly string[] | undefined = b.when[kind];
    return left === undefined || right === undefined || left.some((value) => right.includes(value));
  });
}

function valuesSet({ set }: PolicyOverride): string[] {
  return Object.entries(set).flatMap(([group, values]) =>
    Object.keys(values ?? {}).map((key) => `${group}.${key}`),
  );
}
