import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Listing,
  type PartnerFacts,
  type PartnerPlan,
  type PartnerRow,
  planPartnerRows,
} from './plan-partner-rows.ts';

const DEAL = '006000000000001AAA';
const US = '005000000000001AAA';
const PERSON = '005000000000002AAA';
const accounts = ['001000000000001AAA', '001000000000002AAA', '001000000000003AAA'] as const;
const [A, B] = accounts;

const credit = (accountId: string, sourced = false): Listing => ({
  opportunityId: DEAL,
  accountId,
  sourced,
});
const former = (...all: readonly Listing[]) => all.map((one) => ({ ...one, madeBy: US }));
const row = (accountId: string, isPrimary = false, madeBy = US): PartnerRow => ({
  id: `row ${accountId} of ${madeBy}`,
  opportunityId: DEAL,
  accountId,
  isPrimary,
  madeBy,
});

/** The list after a plan, as the platform keeps it: a new primary partner takes the mark. */
function carryOut(rows: readonly PartnerRow[], { lost, added }: PartnerPlan, name = '') {
  const gone = new Set([...lost, ...added.map(({ replaces }) => replaces)]);
  return added.reduce(
    (list, { accountId, isPrimary }, at) =>
      addRow(list, { accountId, isPrimary, madeBy: US, id: `${name}.${at}` }),
    rows.filter((one) => !gone.has(one)),
  );
}

function addRow(rows: readonly PartnerRow[], added: Omit<PartnerRow, 'opportunityId'>) {
  const kept = added.isPrimary ? rows.map((one) => ({ ...one, isPrimary: false })) : rows;
  return [...kept, { ...added, opportunityId: DEAL }];
}

const cases: readonly (PartnerFacts & {
  readonly title: string;
  readonly marked: readonly string[];
  readonly listed: readonly string[];
})[] = [
  {
    title: 'names everybody, and marks who sourced the deal',
    before: [],
    now: [credit(A), credit(B, true)],
    rows: [],
    listed: [A, B],
    marked: [B],
  },
  {
    title: 'marks the first of two who sourced it',
    before: [],
    now: [credit(B, true), credit(A, true)],
    rows: [],
    listed: [B, A],
    marked: [B],
  },
  {
    title: 'marks nobody while nobody sourced it',
    before: [],
    now: [credit(A)],
    rows: [],
    listed: [A],
    marked: [],
  },
  {
    title: 'leaves the mark with a partner people chose',
    before: [],
    now: [credit(A, true)],
    rows: [row(B, true, PERSON)],
    listed: [B, A],
    marked: [B],
  },
  {
    title: 'adds no second row for a partner people listed',
    before: [],
    now: [credit(A, true)],
    rows: [row(A, false, PERSON)],
    listed: [A],
    marked: [],
  },
  {
    title: 'knows an account by its short id too',
    before: [],
    now: [credit(A.slice(0, 15), true)],
    rows: [row(A, false, PERSON)],
    listed: [A],
    marked: [],
  },
  {
    title: 'takes away our row of who is credited no more',
    before: former(credit(A), credit(B)),
    now: [credit(B)],
    rows: [row(A), row(B)],
    listed: [B],
    marked: [],
  },
  {
    title: 'leaves a row of people for who is credited no more',
    before: former(credit(A)),
    now: [],
    rows: [row(A, true, PERSON)],
    listed: [A],
    marked: [A],
  },
  {
    title: 'hands the mark on when another partner becomes the source',
    before: former(credit(A, true), credit(B)),
    now: [credit(B, true), credit(A)],
    rows: [row(A, true), row(B)],
    listed: [A, B],
    marked: [B],
  },
  {
    title: 'hands the mark on when it went with a row of ours',
    before: former(credit(A, true), credit(B, true)),
    now: [credit(B, true)],
    rows: [row(A, true), row(B)],
    listed: [B],
    marked: [B],
  },
  {
    title: 'does not insist when people took the mark away, or gave it to another row of ours',
    before: former(credit(A, true), credit(B)),
    now: [credit(A, true), credit(B)],
    rows: [row(A), row(B, true)],
    listed: [A, B],
    marked: [B],
  },
];

describe('the plan for a list of partners', () => {
  it.each(cases)('$title', ({ listed, marked, ...facts }) => {
    const after = carryOut(facts.rows, planPartnerRows(facts));
    expect(after.map(({ accountId }) => accountId)).toEqual(listed);
    expect(after.filter(({ isPrimary }) => isPrimary).map(({ accountId }) => accountId)).toEqual(
      marked,
    );
  });

  it('plans each opportunity by itself', () => {
    const other = '006000000000002AAA';
    const now = [credit(A, true), { ...credit(B, true), opportunityId: other }];
    expect(planPartnerRows({ before: [], now, rows: [] }).added).toMatchObject([
      { opportunityId: DEAL, accountId: A, isPrimary: true },
      { opportunityId: other, accountId: B, isPrimary: true },
    ]);
  });

  it('leaves exactly the rows of people and ours, however credits come and go', () => {
    const account = fc.constantFrom(...accounts);
    const credits = fc.uniqueArray(fc.record({ accountId: account, sourced: fc.boolean() }), {
      selector: ({ accountId }) => accountId,
    });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('credits' as const), credits }),
      fc.record({
        kind: fc.constant('person' as const),
        accountId: account,
        isPrimary: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('wiped' as const), accountId: account }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let rows: readonly PartnerRow[] = [];
        let before: PartnerFacts['before'] = [];
        for (const [at, one] of steps.entries()) {
          if (one.kind === 'person') {
            rows = addRow(rows, { ...one, id: `${at}`, madeBy: PERSON });
            continue;
          }
          if (one.kind === 'wiped') {
            rows = rows.filter(({ accountId }) => accountId !== one.accountId);
            continue;
          }
          const now = one.credits.map(({ accountId, sourced }) => credit(accountId, sourced));
          const theirs = rows.filter(({ madeBy }) => madeBy === PERSON);
          rows = carryOut(rows, planPartnerRows({ before, now, rows }), `${at}`);
          before = former(...now);
          expect(rows.filter(({ madeBy }) => madeBy === PERSON)).toEqual(theirs);
          const wanted = [...theirs, ...now].map(({ accountId }) => accountId);
          expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set(wanted));
          const ours = rows.filter(({ madeBy }) => madeBy === US).map(({ accountId }) => accountId);
          expect(new Set(ours).size).toBe(ours.length);
          expect(rows.filter(({ isPrimary }) => isPrimary).length).toBeLessThan(2);
          expect(planPartnerRows({ before, now, rows })).toEqual({ lost: [], added: [] });
        }
      }),
    );
  });
});
