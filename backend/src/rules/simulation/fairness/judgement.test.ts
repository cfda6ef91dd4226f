import { expect, test } from 'vitest';
import { merge } from '../../cases/merge.ts';
import { samplePolicy, sampleReview } from '../../cases/sample-facts.ts';
import { compilePolicy } from '../../compile-policy.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { sampleStored } from '../../test-data/sample-stored.ts';
import type { StoredDecision } from '../stored-decision.ts';
import { type Judgement, toJudgement } from './judgement.ts';

const judge = (over: Partial<StoredDecision> = {}, policy = samplePolicy) =>
  toJudgement({ ...sampleStored, ...over }, policy);
const judgeFacts = (over: object, policy = samplePolicy) =>
  judge({ facts: merge(sampleReview, over) }, policy)!;

test('an approval tells who answered what, for whom and after how long', () => {
  const { likeness: _, ...told } = judge()!;
  expect(told).toEqual({
    decisionId: '1',
    approved: true,
    approver: 'dana',
    tier: 'gold',
    territory: 'DE',
    minutes: 120,
    failed: [],
  } satisfies Omit<Judgement, 'likeness'>);
});

test.each([
  ['approved', true],
  ['declined', false],
  ['submission', undefined],
  ['conflict_settled', undefined],
])('a decision called %s is an approval: %s', (kind, approved) => {
  expect(judge({ kind })?.approved).toBe(approved);
});

test.each([
  ['at once', '2026-10-08T08:00:00.000Z', 0],
  ['half a minute later', '2026-10-08T08:00:30.000Z', 1],
  ['less than half a minute later', '2026-10-08T08:00:29.999Z', 0],
  ['a day and a minute later', '2026-10-09T08:01:00.000Z', 1441],
  ['within the time that the clock stood still', '2026-10-08T07:00:00.000Z', 0],
])('an answer %s took %s: %i minutes', (_title, answeredAt, minutes) => {
  expect(judge({ answeredAt })?.minutes).toBe(minutes);
});

test('where the moment of the answer is not kept, that of the decision counts', () => {
  expect(judge({ answeredAt: null, takenAt: '2026-10-08T09:30:00.000Z' })?.minutes).toBe(90);
});

test.each([
  ['no rule', {}, []],
  ['a rule', { partner: { goodStanding: false } }, ['good_standing']],
  [
    'several rules, in the order they are told',
    { partner: { status: 'suspended' }, registration: { evidence: [] } },
    ['partner_status', 'proof'],
  ],
  ['not one that only asks for a look', { registration: { tender: true } }, []],
  ['not one that is no matter of eligibility', { outcome: 'lost' }, []],
])('of the eligibility rules that failed it tells %s', (_title, over, failed) => {
  expect(judgeFacts(over).failed).toEqual(failed);
  expect(judge({ facts: merge(sampleReview, over), kind: 'declined' })?.failed).toEqual(failed);
});

const like = judge()!.likeness;

test.each([
  ['another partner', { partner: { partnerId: 'par_bluefin' } }],
  ['another tier', { partner: { tier: 'silver' } }],
  ['another customer', { customer: { customerId: 'cus_other' } }],
  ['another registration', { registrationId: 'reg_other' }],
  ['another day', { submittedAt: '2026-10-07T08:00:00.000Z' }],
  ['an amount that no rule minds', { registration: { amountMinor: 9_999_900 } }],
  [
    'fields in another order',
    { registration: { fieldsPresent: sampleReview.registration.fieldsPresent.toReversed() } },
  ],
])('%s leaves two registrations alike', (_title, over) => {
  expect(judgeFacts(over).likeness).toBe(like);
});

test('who decides, how and how soon leaves two registrations alike', () => {
  const answer = { takenBy: 'sam', kind: 'declined', takenAt: '2026-10-12T08:00:00.000Z' };
  expect(judge({ ...answer, decisionId: '2' })?.likeness).toBe(like);
  expect(Object.keys(JSON.parse(like).rules)).not.toContain('approver');
});

test('the order in which product lines were named leaves two registrations alike', () => {
  const named = (...productLines: string[]) =>
    judgeFacts({ registration: { productLines } }).likeness;
  expect(named('core', 'apps')).toBe(named('apps', 'core'));
  expect(named('core', 'apps')).not.toBe(named('core'));
});

test.each([
  ['another kind of registration', { registration: { registrationType: 'teaming' } }],
  ['another kind of partner', { partner: { type: 'referral' } }],
  ['another country', { registration: { country: 'AT' } }],
  ['another product line', { registration: { productLines: ['apps'] } }],
  ['another segment', { registration: { segment: 'public' } }],
  ['a tender', { registration: { tender: true } }],
  ['a field less', { registration: { fieldsPresent: ['contact'] } }],
  ['something that a rule minds', { partner: { goodStanding: false } }],
])('%s makes two registrations unlike', (_title, over) => {
  expect(judgeFacts(over).likeness).not.toBe(like);
});

test('what the rules said stands in the likeness; other versions of the rules are unlike', () => {
  expect(JSON.parse(like)).toMatchObject({
    version: 1,
    rules: { proof: 'passed', minimum_amount: 'not_applicable' },
  });
  expect(judge({}, compilePolicy(defaultPolicy, 2))?.likeness).not.toBe(like);
});
