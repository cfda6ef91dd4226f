import fc from 'fast-check';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { ordinaryKnobContext } from '../../cases/ordinary/knob-context.ts';
import { compilePolicy } from '../../compile-policy.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { validatePolicy } from '../../policy/validate-policy.ts';
import { decideRouting } from './decide-routing.ts';
import type { RoutingFacts } from './facts.ts';
import { isAsked, keysAsked, stillNeeded } from './asked-now.ts';

const now = '2026-10-12T08:00:00.000Z';
const facts: RoutingFacts = {
  knobContext: ordinaryKnobContext,
  amountMinor: 4_800_000,
  conflict: false,
  directDealOwners: [],
};
type Row = PolicyDocument['routing'][number];
const rest: Row = { id: 'rest', when: {}, approvers: ['desk'], mode: 'any' };

function route(rows: readonly Row[], over: Partial<RoutingFacts> = {}, at = now) {
  return decideRouting({ ...facts, ...over }, policyOf({ routing: [...rows] }), at).decision;
}

function decider(keys: readonly string[], over: Partial<RoutingFacts> = {}, missedPromises = 0) {
  return { keys, routing: { ...facts, ...over }, missedPromises, agreed: [] };
}

function policyOf(over: Partial<PolicyDocument>) {
  return compilePolicy({ ...defaultPolicy, regions: { dach: ['DE', 'AT', 'CH'] }, ...over }, 1);
}

test.each<[string, Row['when'], Partial<RoutingFacts>, boolean]>([
  ['its lower end belongs to a band', { amountFromMinor: 4_800_000 }, {}, true],
  ['its upper end does not', { amountBelowMinor: 4_800_000 }, {}, false],
  ['an unknown amount is in no band', { amountBelowMinor: 1 }, { amountMinor: null }, false],
  ['a country', { country: ['AT'] }, {}, false],
  ['a region by its countries', { region: ['dach'] }, {}, true],
  ['a product line', { productLine: ['add-on'] }, {}, false],
  ['a tier', { tier: ['gold', 'platinum'] }, {}, true],
  ['a kind of partner', { partnerType: ['referral'] }, {}, false],
  ['a conflict', { conflict: true }, { conflict: true }, true],
  ['a conflict that is not there', { conflict: true }, {}, false],
  ['no conflict', { conflict: false }, {}, true],
])('a row asks for %s', (_title, when, over, fits) => {
  const row: Row = { id: 'special', when, approvers: ['chief'], mode: 'any' };
  expect(route([row, rest], over)).toMatchObject({ row: fits ? 'special' : 'rest' });
});

test('without a table every partner manager decides', () => {
  expect(route([])).toMatchObject({
    kind: 'routed',
    row: null,
    approvers: [{ approver: 'manager' }],
  });
});

test('who is away hands over along a chain, for exactly that time', () => {
  const day = { from: '2026-10-12T00:00:00.000Z', until: '2026-10-13T00:00:00.000Z' };
  const delegation = [
    { approver: 'desk', to: 'ana', ...day },
    { approver: 'ana', to: 'ben', ...day },
  ];
  const policy = policyOf({ routing: [rest], delegation });
  const who = (at: string) => decideRouting(facts, policy, at).decision;
  expect(who(day.from)).toMatchObject({ approvers: [{ approver: 'ben', standsFor: 'desk' }] });
  expect(who(day.until)).toMatchObject({ approvers: [{ approver: 'desk', standsFor: 'desk' }] });
});

test('the owner of a competing deal is left out, and when nobody is left every manager decides', () => {
  const row: Row = { ...rest, approvers: ['usr_sam', 'desk'] };
  const sam = { directDealOwners: ['usr_sam'] };
  expect(route([row], sam)).toMatchObject({ approvers: [{ approver: 'desk' }] });
  const alone = decideRouting(
    { ...facts, ...sam },
    policyOf({ routing: [{ ...row, approvers: ['usr_sam'] }] }),
    now,
  );
  expect(alone.decision).toEqual({ kind: 'escalated', because: 'no_approver_left' });
  expect(alone.reasons.map((one) => one.code)).toEqual(['no_approver_left']);
  expect(isAsked(alone.decision, decider(['usr_sam', 'manager'], sam))).toBe(false);
  expect(isAsked(alone.decision, decider(['usr_dana', 'manager'], sam))).toBe(true);
});

test('each missed promise adds the next in turn, then the rows below, at last every manager', () => {
  const turn: Row = {
    id: 'turn',
    when: { tier: ['gold'] },
    approvers: ['a', 'b'],
    mode: 'sequential',
  };
  const routing = route([turn, rest]);
  const asked = [0, 1, 2, 3, 9].map((missedPromises) =>
    keysAsked(routing, { missedPromises, agreed: [] }),
  );
  expect(asked).toEqual([
    ['a'],
    ['a', 'b'],
    ['a', 'b', 'desk'],
    ['a', 'b', 'desk', 'manager'],
    ['a', 'b', 'desk', 'manager'],
  ]);
});

test.each<[string, Row['mode'], string[], string[], number, string[]]>([
  ['one is enough of any', 'any', ['a'], [], 0, []],
  ['all have to agree in parallel', 'parallel', ['b'], [], 0, ['a', 'c']],
  ['the last of them approves', 'parallel', ['b'], ['a', 'c'], 0, []],
  ['the others follow in turn', 'sequential', ['a'], [], 0, ['b', 'c']],
  ['who missed the turn is not waited for', 'sequential', ['b'], [], 1, ['c']],
  ['a person with two keys answers for both', 'sequential', ['a', 'b'], [], 0, ['c']],
  ['who got it because all were late decides alone', 'parallel', ['manager'], [], 2, []],
])('%s', (_title, mode, keys, agreed, missed, needed) => {
  const routing = route([
    { id: 'three', when: { tier: ['gold'] }, approvers: ['a', 'b', 'c'], mode },
    rest,
  ]);
  const who = { ...decider(keys, {}, missed), agreed };
  expect(isAsked(routing, who)).toBe(true);
  expect(stillNeeded(routing, who)).toEqual(needed);
});

const key = fc.constantFrom<string>('a', 'b', 'c', 'd', 'usr_x');
const anyRow = fc.record({
  when: fc.constantFrom<Row['when']>({ tier: ['gold'] }, { conflict: true }, { country: ['FR'] }),
  approvers: fc.array(key, { minLength: 1, maxLength: 3 }),
  mode: fc.constantFrom<Row['mode']>('any', 'parallel', 'sequential'),
});

test('every case of a table that can be published has somebody who may decide, and never a judge in their own case', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 4 }),
      fc.array(key, { maxLength: 3 }),
      fc.boolean(),
      (rows, directDealOwners, conflict) => {
        const table = [...rows.map((row, index) => ({ ...row, id: `row-${index}` })), rest];
        const routing = route(table, { directDealOwners, conflict });
        const asked = keysAsked(routing, { missedPromises: 0, agreed: [] });
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.some((one) => directDealOwners.includes(one))).toBe(false);
        const stranger = decider(['usr_new', 'manager'], { directDealOwners }, 99);
        expect(isAsked(routing, stranger)).toBe(true);
      },
    ),
  );
});

test.each<[string, Partial<PolicyDocument>, string | null]>([
  ['a table whose last row fits everything', { routing: [rest] }, null],
  ['a table with a hole', { routing: [{ ...rest, when: { tier: ['gold'] } }] }, 'routing'],
  ['a row nobody reaches', { routing: [rest, { ...rest, id: 'late' }] }, 'routing.1'],
  [
    'two rows of one name',
    { routing: [{ ...rest, when: { tier: ['gold'] } }, rest] },
    'routing.1.id',
  ],
  ['a circle', { delegation: [days('a', 'b', 1, 9), days('b', 'a', 5, 7)] }, 'delegation.0.to'],
  [
    'a circle that never holds at once',
    { delegation: [days('a', 'b', 1, 5), days('b', 'a', 5, 7)] },
    null,
  ],
  [
    'a time that ends before it begins',
    { delegation: [days('a', 'b', 5, 5)] },
    'delegation.0.until',
  ],
  [
    'two at the same time',
    { delegation: [days('a', 'b', 1, 5), days('a', 'c', 4, 7)] },
    'delegation.1',
  ],
])('publishing looks at %s', (_title, over, path) => {
  const checked = validatePolicy({ ...defaultPolicy, ...over });
  const problems = checked.kind === 'invalid' ? checked.problems.map((one) => one.path) : [];
  if (path === null) expect(problems).toEqual([]);
  else expect(problems).toContain(path);
});

function days(approver: string, to: string, from: number, until: number) {
  const day = (number: number) => `2026-10-0${number}T00:00:00.000Z`;
  return { approver, to, from: day(from), until: day(until) };
}
