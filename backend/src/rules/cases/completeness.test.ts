import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../card/rule-words.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { caseCommands } from './commands.ts';
import { valuePaths } from './completeness/knob-paths.ts';
import type { UnreachedBranch } from './completeness/measure-branches.ts';
import { provenKnobs } from './completeness/proven-knobs.ts';
import { replayCases } from './completeness/replayed-cases.ts';
import {
  codesOfOtherPlaces,
  knobsOfOtherPlaces,
  rulesThatNeverPass,
  unreachable,
  whyNeverFails,
} from './completeness/exceptions.ts';

const replayed = replayCases();
const cases = replayed.map(({ one }) => one);
const told = new Set(
  cases.flatMap(({ expected }) =>
    Object.entries(expected.trace).map(([ruleId, outcome]) => `${ruleId} ${outcome}`),
  ),
);
const isTold = (ruleId: string, ...outcomes: readonly string[]): boolean =>
  outcomes.some((outcome) => told.has(`${ruleId} ${outcome}`));

test('there are at least 300 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
});

test('every command is asked', () => {
  const asked = new Set(cases.map(({ command }) => command.kind));
  expect(Object.keys(caseCommands).filter((kind) => !asked.has(kind))).toEqual([]);
});

describe('every rule', () => {
  test('is told to pass by a case', () => {
    const missing = ruleIds.filter((id) => !isTold(id, 'passed'));
    expect(missing.sort()).toEqual(Object.keys(rulesThatNeverPass).sort());
  });

  test('is told not to pass by a case', () => {
    const missing = ruleIds.filter((id) => !isTold(id, 'failed', 'needs_review'));
    expect(missing.filter((id) => whyNeverFails(id) === undefined)).toEqual([]);
  });
});

test('every rule in a trace is a known one', () => {
  const rules = replayed.flatMap(({ decided }) => decided.trace.rules);
  expect(rules.filter(({ ruleId }) => !ruleIds.includes(ruleId))).toEqual([]);
});

test('every reason is given in a case', () => {
  const given = new Set(cases.flatMap(({ expected }) => expected.reasons));
  const missing = reasonCode.options.filter((code) => !given.has(code));
  expect(missing.sort()).toEqual(Object.keys(codesOfOtherPlaces).sort());
});

test('what is blocked is blocked for one of the reasons given', () => {
  for (const { one, decided } of replayed) {
    const { kind, because } = decided.decision as { kind?: string; because?: string };
    if (kind !== 'blocked') continue;
    expect(
      decided.reasons.map(({ code }) => code),
      one.title,
    ).toContain(because);
  }
});

test('every knob of the policy is at work in a case', () => {
  const proven = provenKnobs(cases);
  const isProven = (knob: string): boolean =>
    [...proven].some((path) => path === knob || path.startsWith(`${knob}.`));
  const missing = valuePaths(defaultPolicy).filter((knob) => !isProven(knob));
  expect(missing.sort()).toEqual(Object.keys(knobsOfOtherPlaces).sort());
}, 60_000);

test('every branch of a rule and of a decision is reached by a case', () => {
  const script = join(import.meta.dirname, 'completeness', 'measure-branches.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const places = (JSON.parse(stdout) as UnreachedBranch[]).map(({ file, line, code }) => ({
    at: `${file}:${line}`,
    excuse: `${file} ${code}`,
  }));
  expect(places.filter(({ excuse }) => unreachable[excuse] === undefined)).toEqual([]);
  const needed = new Set(places.map(({ excuse }) => excuse));
  expect(Object.keys(unreachable).filter((excuse) => !needed.has(excuse))).toEqual([]);
}, 60_000);
