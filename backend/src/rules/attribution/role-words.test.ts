import { expect, test } from 'vitest';
import { roleWords } from './role-words.ts';

test('a role has its word in headlines', () => {
  expect(roleWords).toEqual({
    sourced: 'sourced',
    influenced: 'influenced',
    none: 'no attribution',
  });
});
