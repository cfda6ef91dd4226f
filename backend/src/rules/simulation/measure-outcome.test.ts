import { expect, test } from 'vitest';
import { daysMoved, measureOutcome, type Measure, sameMeasure } from './measure-outcome.ts';

const nothing: Measure = {
  verdict: '',
  flags: '',
  winner: '',
  role: '',
  endsAt: null,
  late: false,
};
const end = '2027-01-06T23:00:00.000Z';
const due = '2026-10-12T09:00:00.000Z';

test.each<[object, Partial<Measure>]>([
  [{}, {}],
  [{ kind: 'approved' }, { verdict: 'approved' }],
  [{ kind: 'blocked', because: 'proof_missing' }, { verdict: 'blocked by proof_missing' }],
  [{ because: 'proof_missing' }, {}],
  [{ flags: [] }, {}],
  [{ flags: ['tender', 'active_count'] }, { flags: 'active_count, tender' }],
  [{ winner: 'reg_a' }, { winner: 'reg_a' }],
  [{ winner: 'reg_a', overridden: false }, { winner: 'reg_a' }],
  [{ winner: 'reg_a', overridden: true }, { winner: 'reg_a against the rules' }],
  [{ overridden: true }, {}],
  [{ role: 'sourced' }, { role: 'sourced' }],
  [{ endsAt: end }, { endsAt: end }],
  [{ window: { startsAt: due, endsAt: end }, endsAt: due }, { endsAt: end }],
])('what matters of %j is %j', (outcome, told) => {
  expect(measureOutcome(outcome, null)).toEqual({ ...nothing, ...told });
});

test.each([
  ['nobody has answered', { decisionDueAt: due }, null, false],
  ['nothing was promised', {}, due, false],
  ['the answer came a millisecond early', { decisionDueAt: due }, before(due), false],
  ['the answer came at the promised moment', { decisionDueAt: due }, due, false],
  ['the answer came a millisecond late', { decisionDueAt: before(due) }, due, true],
])('when %s', (_title, outcome, answeredAt, late) => {
  expect(measureOutcome(outcome, answeredAt).late).toBe(late);
});

function before(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}

test.each([
  [null, null, 0],
  [null, end, 0],
  [end, null, 0],
  [end, end, 0],
  [end, '2027-01-07T23:00:00.000Z', 1],
  [end, '2026-12-22T23:00:00.000Z', -15],
  [end, '2027-01-06T23:00:00.001Z', 1],
  [end, '2027-01-06T22:59:59.999Z', -1],
  [end, '2027-01-08T00:00:00.000Z', 2],
])('protection to %s that would end at %s moves by %i days', (was, is, days) => {
  expect(daysMoved({ ...nothing, endsAt: was }, { ...nothing, endsAt: is })).toBe(days);
});

test.each<Partial<Measure>>([
  { verdict: 'approved' },
  { flags: 'tender' },
  { winner: 'reg_a' },
  { role: 'sourced' },
  { endsAt: end },
  { late: true },
])('one that differs in %j is another', (over) => {
  expect(sameMeasure(nothing, { ...nothing, ...over })).toBe(false);
  expect(sameMeasure({ ...nothing, ...over }, { ...nothing, ...over })).toBe(true);
});
