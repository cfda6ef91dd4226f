import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Knobs } from './compiled-policy.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { bySpecificity } from './override-matches.ts';
import { applyOverride } from './resolve-knobs.ts';

/**
 * Lengths that must fit together, in the rules for everybody, with each override, and with each two
 * overrides that may meet (domain 3.8, invariants).
 */
export function checkLengths(document: PolicyDocument): PolicyProblem[] {
  const general = problemsOf(document, '');
  if (general.length > 0) return general;
  const { overrides } = document;
  return overrides.flatMap((override, index) => {
    const alone = problemsOf(applyOverride(document, override), `overrides.${index}.set.`);
    if (alone.length > 0) return alone;
    const met = overrides.slice(0, index).find((other) => {
      const both = [override, other].sort(bySpecificity).reduce<Knobs>(applyOverride, document);
      return (
        problemsOf(applyOverride(document, other), '').length === 0 &&
        problemsOf(both, '').length > 0
      );
    });
    return met === undefined ? [] : [meeting(index, override.id, met.id)];
  });
}

function problemsOf({ window, extension, activity }: Knobs, prefix: string): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const longest = window.days + extension.maxCount * extension.days;
  if (longest > window.maxTotalDays) {
    problems.push({
      path: `${prefix}window.maxTotalDays`,
      problem: `${window.days} days and ${extension.maxCount} × ${extension.days} days of extension make ${longest}, over the most of ${window.maxTotalDays}.`,
      remedy: `Raise maxTotalDays to ${longest}, or shorten the window or the extension.`,
    });
  }
  const { warnDays, askDays, decideDays } = activity;
  if (warnDays > askDays || askDays > decideDays) {
    problems.push({
      path: `${prefix}activity`,
      problem: `Warning after ${warnDays}, asking after ${askDays} and deciding after ${decideDays} days are not in this order.`,
      remedy: 'Warn first, then ask, then decide.',
    });
  }
  return problems;
}

function meeting(index: number, id: string, otherId: string): PolicyProblem {
  return {
    path: `overrides.${index}`,
    problem: `Together with "${otherId}", "${id}" makes lengths that do not fit together.`,
    remedy: 'Set window, extension and maxTotalDays in the same override.',
  };
}
