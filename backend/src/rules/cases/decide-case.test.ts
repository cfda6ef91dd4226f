import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadCase } from './bad-case.ts';
import { caseCommands } from './commands.ts';
import { decideCase } from './decide-case.ts';

const submit = { kind: 'submit' };
const endless = Number.POSITIVE_INFINITY;

describe('a bad case is an error that names path, value and remedy', () => {
  test.each<[string, unknown, string, string]>([
    ['no case at all', null, '', 'null is not accepted'],
    ['a list in place of a case', [], '', '[] is not accepted'],
    ['no command', {}, 'command', 'It is missing'],
    ['an unknown command', { command: { kind: 'aprove' } }, 'command.kind', '"aprove"'],
    ['a command of another kind of object', { command: { kind: '__proto__' } }, 'command.kind', ''],
    ['an unknown part of a case', { command: submit, fact: {} }, 'fact', '"fact" is not known'],
    ['an unknown fact', { command: submit, facts: { tier: 'gold' } }, 'facts.tier', '"tier"'],
    [
      'an unknown fact deep inside',
      { command: submit, facts: { partner: { teir: 'gold' } } },
      'facts.partner.teir',
      '"teir" is not known',
    ],
    [
      'a fact that is called like a prototype',
      { command: submit, facts: JSON.parse('{"__proto__":{"reviewStatus":"approved"}}') as object },
      'facts.__proto__',
      '"__proto__" is not known',
    ],
    [
      'a mistyped fact',
      { command: submit, facts: { partner: { tier: 'diamond' } } },
      'facts.partner.tier',
      '"diamond" is not accepted',
    ],
    [
      'an amount without end',
      { command: submit, facts: { registration: { amountMinor: endless } } },
      'facts.registration.amountMinor',
      'Infinity is not accepted',
    ],
    [
      'an amount that is no number',
      { command: submit, facts: { registration: { amountMinor: Number.NaN } } },
      'facts.registration.amountMinor',
      'NaN is not accepted',
    ],
    [
      'half a cent',
      { command: submit, facts: { registration: { amountMinor: 0.5 } } },
      'facts.registration.amountMinor',
      '0.5 is not accepted',
    ],
    [
      'a claim of nobody we know',
      { command: submit, facts: { claims: ['acme_waits'] } },
      'facts.claims.0',
      '"acme_waits" is not accepted',
    ],
    ['the year 10000', { command: submit, now: '10000-01-01T00:00:00Z' }, 'now', '"10000-01'],
    ['the year 9999', { command: submit, now: '9999-01-01T00:00:00Z' }, 'now', '"9999-01'],
    ['a day that is none', { command: submit, now: '2027-02-29T00:00:00Z' }, 'now', '"2027-02-29'],
    [
      'a key of the policy that is none',
      { command: submit, policy: { window: { dayz: 1 } } },
      'policy.window',
      'dayz',
    ],
    [
      'a policy that contradicts itself',
      { command: submit, policy: { precedence: ['submitted_at'] } },
      'policy.precedence',
      'escalate',
    ],
    [
      'a command that lacks something',
      { command: { kind: 'extend' } },
      'command.days',
      'It is missing',
    ],
    [
      'more days than anybody means',
      { command: { kind: 'extend', days: 1e9 } },
      'command.days',
      '1000000000 is not accepted',
    ],
    [
      'a name longer than anybody pastes',
      { command: { kind: 'normalise_name' }, facts: { name: 'a'.repeat(20_001) } },
      'facts.name',
      '"aaa',
    ],
  ])('%s', (_title, input, path, problem) => {
    const [first] = problemsOf(input);
    expect(first).toMatchObject({ path, problem: expect.stringContaining(problem) });
    expect(first!.remedy).toMatch(/\.$/);
    expect(first!.problem.length).toBeLessThan(300);
  });
});

test('a case that is all wrong is told of at most twenty times', () => {
  const facts = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x${index}`, 1]));
  expect(problemsOf({ command: submit, facts })).toHaveLength(20);
});

test.each([
  ['a name of 10,000 characters', 'Acme '.repeat(2000), 'acme acme'],
  ['a company of nothing but an emoji', '🦄', ''],
])('%s is answered', (_title, name, start) => {
  const { decision } = decideCase({ command: { kind: 'normalise_name' }, facts: { name } });
  expect((decision as { name: string }).name.startsWith(start)).toBe(true);
});

test('whatever JSON is laid over the facts, it is decided or named as bad', () => {
  const kinds = fc.constantFrom(...Object.keys(caseCommands));
  fc.assert(
    fc.property(kinds, fc.object({ maxDepth: 3 }), fc.jsonValue(), (kind, facts, policy) => {
      expect(isAnswered({ command: { kind }, facts, policy })).toBe(true);
      expect(isAnswered({ command: { kind }, facts: { [kind]: policy }, policy: facts })).toBe(
        true,
      );
    }),
  );
});

function problemsOf(input: unknown) {
  try {
    decideCase(input);
  } catch (error) {
    if (error instanceof BadCase) return error.problems;
    throw error;
  }
  return [];
}

function isAnswered(input: unknown): boolean {
  try {
    decideCase(input);
    return true;
  } catch (error) {
    return error instanceof BadCase;
  }
}
