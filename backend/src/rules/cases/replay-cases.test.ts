import { describe, expect, test } from 'vitest';
import { findCaseCommand } from './commands.ts';
import { decideCase } from './decide-case.ts';
import { loadCaseFiles } from './load-cases.ts';

const files = loadCaseFiles();

describe.each(files)('$word: $name', ({ word, cases }) => {
  test.each(cases)('$title', (one) => {
    const { decision, reasons, trace, effects } = decideCase(one);
    const { expected } = one;
    expect({ decision }).toMatchObject({ decision: expected.decision });
    expect(reasons.map(({ code }) => code)).toEqual(expected.reasons);
    const outcomes = trace.rules.map(({ ruleId, outcome }) => [ruleId, outcome]);
    expect(Object.fromEntries(outcomes)).toMatchObject(expected.trace);
    if (expected.effects !== undefined) expect(effects).toEqual(expected.effects);
    expect(trace).toMatchObject({ policyVersion: 7, decidedAt: one.now });
  });

  test('deciding again gives the same bytes', () => {
    for (const one of cases) {
      expect(JSON.stringify(decideCase(one))).toBe(JSON.stringify(decideCase(one)));
    }
  });

  test('each case is whole, and stands in the folder of its command', () => {
    for (const one of cases) {
      expect(Object.keys(one).sort(), one.title).toEqual(
        ['command', 'expected', 'facts', 'now', 'policy', 'title'].sort(),
      );
      expect(findCaseCommand(one.command.kind)?.word, one.title).toBe(word);
    }
  });
});

test('no two cases of a word have one title', () => {
  const titles = files.flatMap(({ word, cases }) => cases.map(({ title }) => `${word}: ${title}`));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
