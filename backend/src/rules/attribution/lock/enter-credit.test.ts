import { expect, test } from 'vitest';
import { ordinaryAdjustment } from '../../cases/ordinary/attribution-lock-facts.ts';
import { creditOf, differenceBetween, sumEntries } from './enter-credit.ts';

const { payees } = ordinaryAdjustment.lock;
const entry = (name: string, amountMinor: number, currency = 'EUR') => ({
  payee: `par_${name}` as const,
  money: { amountMinor, currency },
});

test('whoever has nothing of an amount has no entry', () => {
  expect(creditOf({ amountMinor: 1, currency: 'EUR' }, payees)).toEqual([entry('northwind', 1)]);
  expect(creditOf({ amountMinor: 0, currency: 'EUR' }, payees)).toEqual([]);
  expect(creditOf(null, payees)).toEqual([]);
});

test('entries add up by payee and currency, and what comes to nothing is left out', () => {
  const entries = [
    entry('a', 5),
    entry('b', 3),
    entry('a', 2),
    entry('a', 4, 'USD'),
    entry('b', -3),
    entry('a', -4, 'JPY'),
  ];
  expect(sumEntries(entries)).toEqual([entry('a', 7), entry('a', 4, 'USD'), entry('a', -4, 'JPY')]);
});

test('one balance leads to another by what each has more or less', () => {
  const before = [entry('a', 5), entry('b', 3), entry('c', 1)];
  const after = [entry('a', 2), entry('b', 3), entry('d', 4)];
  expect(differenceBetween(before, after)).toEqual([entry('a', -3), entry('c', -1), entry('d', 4)]);
});

test('a difference that no money holds stands as what is taken back and what is given', () => {
  const most = Number.MAX_SAFE_INTEGER;
  const before = [entry('a', -most), entry('b', -1)];
  const after = [entry('b', 1), entry('a', most)];
  const entries = differenceBetween(before, after);
  expect(entries).toHaveLength(3);
  expect(entries).toEqual(
    expect.arrayContaining([entry('a', most), entry('a', most), entry('b', 2)]),
  );
});
