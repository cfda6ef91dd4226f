import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Knobs } from './compiled-policy.ts';
import { canMeet } from './holds-together.ts';
import { checkedKnobs, knobProblems } from './knob-problems.ts';
import { bySpecificity, type PolicyOverride } from './override-matches.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { applyOverride } from './resolve-knobs.ts';

/** As many overrides are looked at together; further ones meet too rarely to search for. */
const TOGETHER = 3;

/**
 * Values that must fit together do, in the rules for everybody, with each override, and with each
 * two and three that can hold for one deal (domain 3.8, invariants). A combination is only told when
 * nothing smaller inside it is wrong already.
 */
export function checkLengths(document: PolicyDocument): PolicyProblem[] {
  const general = knobProblems(document);
  if (general.length > 0) return general;
  const { overrides } = document;
  const read = overrides.filter(({ set }) => checkedKnobs.some((knob) => set[knob] !== undefined));
  const problems: PolicyProblem[] = [];
  const wrong: (readonly PolicyOverride[])[] = [];
  for (let size = 1; size <= TOGETHER; size += 1) {
    for (const chosen of combinations(document, read, size)) {
      if (wrong.some((fewer) => fewer.every((one) => chosen.includes(one)))) continue;
      const found = knobProblems(resolve(document, chosen));
      if (found.length === 0) continue;
      wrong.push(chosen);
      problems.push(...found.map((problem) => locate(problem, chosen, overrides)));
    }
  }
  return problems;
}

/** Sets of overrides that can hold for one deal, each in the order they are written. */
function* combinations(
  document: PolicyDocument,
  from: readonly PolicyOverride[],
  size: number,
  chosen: readonly PolicyOverride[] = [],
): Generator<readonly PolicyOverride[]> {
  if (!canMeet(chosen, document.regions)) return;
  if (chosen.length === size) {
    yield chosen;
    return;
  }
  for (const [index, next] of from.entries()) {
    yield* combinations(document, from.slice(index + 1), size, [...chosen, next]);
  }
}

function resolve(document: PolicyDocument, chosen: readonly PolicyOverride[]): Knobs {
  return chosen.toSorted(bySpecificity).reduce<Knobs>(applyOverride, document);
}

function locate(
  { path, problem, remedy }: PolicyProblem,
  chosen: readonly PolicyOverride[],
  overrides: readonly PolicyOverride[],
): PolicyProblem {
  const last = chosen.at(-1);
  const index = last === undefined ? 0 : overrides.indexOf(last);
  if (chosen.length <= 1) return { path: `overrides.${index}.set.${path}`, problem, remedy };
  const ids = chosen.map(({ id }) => `"${id}"`).join(' and ');
  return {
    path: `overrides.${index}`,
    problem: `Where ${ids} hold together: ${problem}`,
    remedy: `${remedy} Or set these values in one override.`,
  };
}
