import { expect, test } from 'vitest';
import { allocateExactly } from './allocate-exactly.ts';

const payee = (key: string, weight: bigint) => ({ key, weight });

test('nothing among payees without weight is nothing for each, and among nobody nothing', () => {
  const nothing = [payee('a', 0n), payee('b', 0n)];
  expect([...allocateExactly(0n, nothing)]).toEqual([
    ['a', 0n],
    ['b', 0n],
  ]);
  expect([...allocateExactly(0n, [])]).toEqual([]);
});

test.each([
  ['a payee stands twice', 1n, [payee('a', 1n), payee('a', 2n)]],
  ['a weight is negative', 1n, [payee('a', 2n), payee('b', -1n)]],
  ['there is nobody to give the amount to', 1n, [payee('a', 0n)]],
  ['there is nobody to give the amount to', -1n, []],
])('%s: %d is not split', (message, amount, payees) => {
  expect(() => allocateExactly(amount, payees)).toThrow(new RangeError(message));
});
