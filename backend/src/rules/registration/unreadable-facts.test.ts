import { expect, test } from 'vitest';
import { ordinaryClaims } from '../cases/ordinary/claims.ts';
import { samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import { decideApproval } from './decide-approval.ts';
import { decideSubmission } from './decide-submission.ts';

const now = '2026-10-09T10:00:00.000Z';
const unreadableClaim = {
  ...sampleReview,
  claims: [{ ...ordinaryClaims.direct_deal, since: 'unknown' }],
};
const unreadableProof = {
  ...sampleReview,
  registration: {
    ...sampleReview.registration,
    evidence: [{ kind: 'meeting', happenedOn: 'last week' }],
  },
} as const;

test('a claim that cannot be read needs a person and is not approved, whatever the exception', () => {
  const approve = { kind: 'approve', exceptionReason: 'Agreed with the customer' } as const;
  const { decision, trace } = decideApproval(unreadableClaim, approve, samplePolicy, now);
  expect(decision).toMatchObject({
    kind: 'blocked',
    because: 'needs_a_person',
    exceptionPossible: false,
  });
  expect(trace.rules).toContainEqual(
    expect.objectContaining({ ruleId: 'direct_deal', outcome: 'needs_review' }),
  );
});

test.each([
  ['a claim that cannot be read is flagged for a person', unreadableClaim, 'direct_deal', []],
  [
    'proof with a date that is none needs a person and counts as missing',
    unreadableProof,
    'proof',
    ['proof_of_engagement'],
  ],
])('%s', (_title, facts, ruleId, missing) => {
  const submit = { kind: 'submit' } as const;
  const { decision, reasons, trace } = decideSubmission(facts, submit, samplePolicy, now);
  expect(decision).toMatchObject({ kind: 'accepted', flags: ['needs_a_person'], missing });
  expect(reasons.map(({ code }) => code)).toEqual(['complete_submission', 'needs_a_person']);
  expect(trace.rules).toContainEqual(expect.objectContaining({ ruleId, outcome: 'needs_review' }));
});
