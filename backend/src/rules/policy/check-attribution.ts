import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { PolicyProblem } from './policy-problem.ts';
import { applyOverride } from './resolve-knobs.ts';

type Attribution = PolicyDocument['attribution'];
type Check = (attribution: Attribution) => readonly PolicyProblem[];

const ALL = 10_000;

/** Settings by which no deal could be shared, in the rules for everybody and with each override (domain 4). */
export function checkAttribution(document: PolicyDocument): PolicyProblem[] {
  const general = problemsOf(document.attribution);
  const known = new Set(general.map(({ path }) => path));
  const overridden = document.overrides.flatMap((override, index) =>
    override.set.attribution === undefined
      ? []
      : problemsOf(applyOverride(document, override).attribution)
          .filter(({ path }) => !known.has(path))
          .map((found) => ({ ...found, path: `overrides.${index}.set.${found.path}` })),
  );
  return [...general, ...overridden];
}

function problemsOf(attribution: Attribution): PolicyProblem[] {
  return checks.flatMap((check) => check(attribution));
}

function problem(path: string, text: string, remedy: string): readonly PolicyProblem[] {
  return [{ path: `attribution.${path}`, problem: text, remedy }];
}

const checkPosition: Check = ({ settings: { position } }) => {
  const sum = position.first + position.last;
  if (sum >= 1 && sum <= ALL) return [];
  return problem(
    'settings.position',
    `The first and the last help get ${percent(sum)} together.`,
    'Leave them between 0.01 % and 100 % together; the help between shares the rest.',
  );
};

const checkRoleSplit: Check = ({ settings: { role_split: split } }) => {
  const sum = Object.values(split.parts).reduce((total, part) => total + part, 0);
  if (sum === ALL) return [];
  return problem(
    'settings.role_split.parts',
    `The parts of the roles add up to ${percent(sum)}.`,
    'Make them add up to 100 %.',
  );
};

const checkSourced: Check = ({ model, settings, influencedCapBasisPoints: cap }) => {
  const { sourced, influencedEach } = settings.sourced_influenced;
  if (model !== 'sourced_influenced' || sourced + Math.min(influencedEach, cap) > 0) return [];
  return problem(
    'settings.sourced_influenced',
    'Nobody gets a part of any deal: who sourced gets 0 % and who helped 0 %.',
    'Give who sourced, or who helped, a part; mind the cap on what helpers share.',
  );
};

const checkKinds: Check = ({ settings: { kind_weighted: kinds } }) => {
  if (Object.values(kinds.values).some((value) => value > 0)) return [];
  return problem(
    'settings.kind_weighted.values',
    'No kind of help is worth anything.',
    'Give at least one kind a value above 0.',
  );
};

const checkLookback: Check = ({ lookbackDays }) => {
  if (lookbackDays > 0) return [];
  return problem(
    'lookbackDays',
    'With a look-back of 0 days no help counts.',
    'Look back at least 1 day; 180 is usual.',
  );
};

/** They learn from closed paths, are not causal, and are read beside the others (domain 4). */
const checkAdvisory: Check = ({ model }) => {
  if (model !== 'markov' && model !== 'shapley') return [];
  return problem(
    'model',
    `"${model}" learns from past deals, so what a partner gets would change with other deals.`,
    'Choose another model; this one can be read beside it.',
  );
};

const checks = [
  checkAdvisory,
  checkPosition,
  checkRoleSplit,
  checkSourced,
  checkKinds,
  checkLookback,
] as const;

/** Basis points as people write them: 10050 is 100.5 %. */
function percent(basisPoints: number): string {
  return `${basisPoints / 100} %`;
}
