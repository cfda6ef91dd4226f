import { expect, test } from 'vitest';
import { answerFor } from './answer-for.ts';

const day = (number: number) => new Date(Date.UTC(2026, 9, number)).toISOString();
const away = (approver: string, to: string, from: number, until: number) => {
  return { approver, to, from: day(from), until: day(until) };
};

/** Dana is away from the 5th to the 10th, Sam from the 8th on, and two others stand in for each other. */
const delegations = [
  away('dana', 'sam', 5, 10),
  away('sam', 'kim', 8, 20),
  away('dana', 'lee', 12, 14),
  away('max', 'eva', 5, 10),
  away('eva', 'max', 5, 10),
];

test.each([
  ['dana', 4, 'dana'],
  ['dana', 5, 'sam'],
  ['dana', 7, 'sam'],
  ['dana', 8, 'kim'],
  ['dana', 10, 'dana'],
  ['dana', 12, 'lee'],
  ['sam', 5, 'sam'],
  ['sam', 8, 'kim'],
  ['kim', 8, 'kim'],
  ['max', 4, 'max'],
  ['max', 5, undefined],
  ['eva', 9, undefined],
  ['max', 10, 'max'],
])('for %s on day %i of the month answers %s', (approver, number, expected) => {
  expect(answerFor(delegations, approver, day(number))).toBe(expected);
});

test('a moment before the absence begins, and before it ends', () => {
  const before = (number: number) => new Date(Date.parse(day(number)) - 1).toISOString();
  expect(answerFor(delegations, 'dana', before(5))).toBe('dana');
  expect(answerFor(delegations, 'dana', before(8))).toBe('sam');
  expect(answerFor(delegations, 'dana', before(10))).toBe('kim');
});
