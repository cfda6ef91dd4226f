import { expect, test } from 'vitest';
import { startEntry, type Ended } from '../support/run-backend.ts';

const wish = { command: { kind: 'request_extension' }, now: '2027-01-05T10:00:00.000Z' };

function decide(args: readonly string[], input: string): Promise<Ended> {
  const { process: child, ended } = startEntry('cli', ['decide', ...args], {});
  child.stdin?.end(input);
  return ended;
}

test('a case on standard input is decided without a database', async () => {
  const { code, stdout } = await decide(['--json'], JSON.stringify(wish));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    decision: { kind: 'requested', answerDueAt: '2027-01-07T10:00:00.000Z' },
    reasons: [{ code: 'extension_requested' }],
    trace: { policyVersion: 7, decidedAt: wish.now },
    effects: [],
  });
});

test('people read what was decided, why, and what each rule said', async () => {
  const { code, stdout } = await decide([], JSON.stringify(wish));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Requested\n/);
  expect(stdout).toContain('Because\n  The partner asked for more time');
  expect(stdout).toMatch(/Rules\n {2}passed +The protection still runs/);
});

test('of several cases each has its answer, and a bad one is told', async () => {
  const bad = { ...wish, facts: { status: 'lost' } };
  const { code, stdout } = await decide(['--json'], JSON.stringify([wish, bad]));
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { decision: { kind: 'requested' } },
    { error: { code: 'bad_case', problems: [{ path: 'facts.status' }] } },
  ]);
});

test.each([
  ['what is no JSON', [], '{"now": NaN}', 1, /Standard input cannot be read as JSON/],
  ['nothing', [], '', 1, /Standard input cannot be read as JSON/],
  ['a file that is not there', ['/nowhere/case.json'], '', 1, /There is no file \/nowhere/],
])('%s is told in a sentence', async (_title, args, input, code, sentence) => {
  const ended = await decide(args, input);
  expect(ended).toMatchObject({ code, stdout: expect.stringMatching(sentence), stderr: '' });
});

test('an option that is not known is a wrong use', async () => {
  expect(await decide(['--jsn'], '')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--json'),
  });
});

test('the schema says what a case may hold', async () => {
  const { code, stdout } = await decide(['--schema'], '');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { case: { oneOf: expect.any(Array) }, policy: { additionalProperties: false } },
  });
});
