import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { covers, reachOf } from './holds-together.ts';
import { specificityOf, type PolicyOverride } from './override-matches.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { valuesSet } from './resolve-knobs.ts';
import { sameValue } from './same-value.ts';

type Rules = Pick<PolicyDocument, 'overrides' | 'regions'>;

/**
 * Overrides never leave a value open (domain 3.8): where two that are equally specific can hold for
 * one deal and set a value differently, a more specific one that holds wherever both do must set it
 * too. So three are looked at together, and the order in which overrides are written decides nothing.
 */
export function checkTies(document: Rules): PolicyProblem[] {
  return document.overrides.flatMap((override, index) =>
    document.overrides
      .slice(0, index)
      .filter((other) => specificityOf(other) === specificityOf(override))
      .flatMap((other) => openValues(document, override, other))
      .map(([path, other]) => ({
        path: `overrides.${index}.set.${path}`,
        problem: `"${other.id}" sets another value, is as specific, and can hold for the same deal.`,
        remedy: 'Name one more condition in the one that should win.',
      })),
  );
}

function openValues(
  document: Rules,
  one: PolicyOverride,
  other: PolicyOverride,
): [string, PolicyOverride][] {
  const both = reachOf([one.when, other.when], document.regions);
  if (both === undefined) return [];
  const ours = valuesSet(one);
  const settled = (path: string): boolean =>
    document.overrides.some((third) => {
      if (specificityOf(third) <= specificityOf(one) || !valuesSet(third).has(path)) return false;
      const reach = reachOf([third.when], document.regions);
      return reach !== undefined && covers(reach, both);
    });
  return [...valuesSet(other)].flatMap(([path, value]): [string, PolicyOverride][] =>
    ours.has(path) && !sameValue(ours.get(path), value) && !settled(path) ? [[path, other]] : [],
  );
}
