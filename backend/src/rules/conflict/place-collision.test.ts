import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { placeCollision, type CaseFact, type Placement } from './place-collision.ts';

const caseOf = (
  name: string,
  status: CaseFact['status'],
  ...parties: readonly Id<'registration'>[]
): CaseFact => ({ conflictId: `con_${name}`, status, parties });

interface Row {
  readonly title: string;
  readonly meets: readonly Id<'registration'>[];
  readonly cases: readonly CaseFact[];
  readonly placed: Partial<Placement>;
}

/** `reg_a` is who comes. */
const rows: readonly Row[] = [
  {
    title: 'the first meeting is a new case of both',
    meets: ['reg_b'],
    cases: [],
    placed: { first: 'new', joining: ['reg_a', 'reg_b'], others: [] },
  },
  {
    title: 'the same meeting found again is the same case',
    meets: ['reg_b'],
    cases: [caseOf('one', 'open', 'reg_a', 'reg_b')],
    placed: { first: 'con_one', reopens: false, joining: ['reg_a'] },
  },
  {
    title: 'a third party joins the case of those it meets',
    meets: ['reg_b', 'reg_c'],
    cases: [caseOf('one', 'open', 'reg_b', 'reg_c')],
    placed: { first: 'con_one', joining: ['reg_a'], others: [] },
  },
  {
    title: 'who meets two disputes joins both, the older first',
    meets: ['reg_b', 'reg_d'],
    cases: [caseOf('one', 'open', 'reg_b', 'reg_c'), caseOf('two', 'open', 'reg_d', 'reg_e')],
    placed: { first: 'con_one', joining: ['reg_a'], others: ['con_two'] },
  },
  {
    title: 'who is in no case yet comes along into the first',
    meets: ['reg_b', 'reg_d'],
    cases: [caseOf('one', 'open', 'reg_b', 'reg_c')],
    placed: { first: 'con_one', joining: ['reg_a', 'reg_d'] },
  },
  {
    title: 'two who meet again after a settlement go on with their case',
    meets: ['reg_b'],
    cases: [caseOf('old', 'resolved', 'reg_a', 'reg_b')],
    placed: { first: 'con_old', reopens: true, joining: ['reg_a', 'reg_b'] },
  },
  {
    title: 'an open case goes before a settled one',
    meets: ['reg_b'],
    cases: [caseOf('old', 'resolved', 'reg_a', 'reg_b'), caseOf('now', 'open', 'reg_b', 'reg_c')],
    placed: { first: 'con_now', reopens: false },
  },
  {
    title: 'a settled case between others is not theirs',
    meets: ['reg_b'],
    cases: [caseOf('old', 'resolved', 'reg_b', 'reg_c')],
    placed: { first: 'new', joining: ['reg_a', 'reg_b'] },
  },
];

test.each(rows)('$title', ({ meets, cases, placed }) => {
  expect(placeCollision('reg_a', meets, cases)).toMatchObject(placed);
});
