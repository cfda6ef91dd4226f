import { describe, expect, test } from 'vitest';
import { caseJsonSchema, caseSchemaOf } from './case-schema.ts';
import { caseCommands } from './commands.ts';
import { loadCaseFiles } from './load-cases.ts';

test('the schema has one alternative for each command', () => {
  const { $defs } = caseJsonSchema() as { $defs: { case: { oneOf: { title: string }[] } } };
  expect($defs.case.oneOf.map(({ title }) => title)).toEqual(Object.keys(caseCommands));
});

describe.each(loadCaseFiles())('$word: $name', ({ cases }) => {
  test('holds cases by the schema that is printed', () => {
    for (const one of cases) {
      const checked = caseSchemaOf(one.command.kind)?.safeParse(one);
      expect(checked?.error?.issues ?? [], one.title).toEqual([]);
    }
  });
});

test.each<[string, object]>([
  ['an unknown fact', { command: { kind: 'submit' }, facts: { tier: 'gold' } }],
  ['a mistyped fact', { command: { kind: 'submit' }, facts: { partner: { tier: 'diamond' } } }],
  ['an unknown member', { command: { kind: 'submit' }, facts: { claims: ['acme_waits'] } }],
  ['an unknown knob', { command: { kind: 'submit' }, policy: { window: { dayz: 1 } } }],
  ['the year 10000', { command: { kind: 'submit' }, now: '10000-01-01T00:00:00Z' }],
])('%s is no case by that schema', (_title, one) => {
  expect(caseSchemaOf('submit')?.safeParse(one).success).toBe(false);
});
