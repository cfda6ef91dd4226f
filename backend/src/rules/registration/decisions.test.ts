import {
  reviewStatus,
  registrationOutcome,
  type ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimFact } from '../claim/claim-fact.ts';
import { sampleClaims, samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import { decideApproval } from './decide-approval.ts';
import { decideDecline } from './decide-decline.ts';
import { decideInformationAnswer } from './decide-information-answer.ts';
import { decideInformationRequest } from './decide-information-request.ts';
import { decideSubmission } from './decide-submission.ts';
import { decideWithdrawal } from './decide-withdrawal.ts';
import { canMoveReview, outcomeTransitions, reviewTransitions } from './transitions.ts';

const now = '2026-10-09T10:00:00.000Z';
const submit = { kind: 'submit' } as const;
const approve = { kind: 'approve', exceptionReason: null } as const;
const anyNow = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyClaim: fc.Arbitrary<ClaimFact> = fc
  .tuple(
    fc.constantFrom(...sampleClaims),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([claim, line, number]) => ({
    ...claim,
    ...(claim.kind === 'registration' ? { registrationId: `reg_${number}` as const } : {}),
    scope: { ...claim.scope, productLines: [{ from: line, to: line === 3 ? null : line + 1 }] },
  }));
const anyClaims = fc.array(anyClaim, { maxLength: 8 });

test('every status has its moves, and every move leads to a status', () => {
  expect(Object.keys(reviewTransitions).sort()).toEqual([...reviewStatus.options].sort());
  expect(Object.keys(outcomeTransitions).sort()).toEqual([...registrationOutcome.options].sort());
  for (const [from, to] of Object.entries(reviewTransitions)) {
    expect(reviewStatus.options).toEqual(expect.arrayContaining([...to]));
    expect(to).not.toContain(from);
  }
  for (const to of Object.values(outcomeTransitions)) {
    expect(registrationOutcome.options).toEqual(expect.arrayContaining([...to]));
  }
});

const commands: readonly [
  string,
  ReviewStatus,
  (status: ReviewStatus, at: string) => { kind: string },
][] = [
  [
    'approve',
    'approved',
    (status, at) => decideApproval(facts(status), approve, samplePolicy, at).decision,
  ],
  [
    'decline',
    'declined',
    (status, at) =>
      decideDecline(facts(status), { kind: 'decline', reason: 'duplicate' }, samplePolicy, at)
        .decision,
  ],
  [
    'ask',
    'info_requested',
    (status, at) =>
      decideInformationRequest(facts(status), { kind: 'request_information' }, samplePolicy, at)
        .decision,
  ],
  [
    'withdraw',
    'withdrawn',
    (status, at) =>
      decideWithdrawal(facts(status), { kind: 'withdraw', by: 'partner' }, samplePolicy, at)
        .decision,
  ],
];

test.each(commands)('%s never passes from a status without that move', (_name, to, run) => {
  fc.assert(
    fc.property(fc.constantFrom(...reviewStatus.options), anyNow, (status, at) => {
      fc.pre(!canMoveReview(status, to));
      expect(run(status, at)).toMatchObject({
        kind: 'blocked',
        because: 'not_waiting_for_decision',
      });
    }),
  );
});

test('an answer passes only while information is asked for', () => {
  for (const status of reviewStatus.options) {
    const { decision } = decideInformationAnswer(
      facts(status),
      { kind: 'answer_information' },
      samplePolicy,
      now,
    );
    expect(decision.kind).toBe(status === 'info_requested' ? 'answered' : 'blocked');
  }
});

test('the order of claims changes nothing', () => {
  const shuffled = anyClaims.chain((claims) =>
    fc.tuple(
      fc.constant(claims),
      fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      const approval = (list: ClaimFact[]) =>
        decideApproval({ ...sampleReview, claims: list }, approve, samplePolicy, now);
      expect(approval(others)).toEqual(approval(claims));
      const submission = (list: ClaimFact[]) =>
        decideSubmission({ ...sampleReview, claims: list }, submit, samplePolicy, now);
      expect(submission(others)).toEqual(submission(claims));
    }),
  );
});

test('what a partner is told does not depend on the claims of others', () => {
  const told = (claims: readonly ClaimFact[]) => {
    const { decision } = decideSubmission({ ...sampleReview, claims }, submit, samplePolicy, now);
    if (decision.kind !== 'accepted') return decision;
    const { flags: _flags, conflictsWith: _conflicts, ...receipt } = decision;
    return receipt;
  };
  const own = 'par_northwind';
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const others = claims.filter(
        (claim) => claim.kind === 'direct_deal' || claim.partnerId !== own,
      );
      expect(told(others)).toEqual(told([]));
    }),
  );
});

test('nobody is approved while another partner stands on the same ground', () => {
  fc.assert(
    fc.property(anyClaims, fc.option(fc.string(), { nil: null }), (claims, exceptionReason) => {
      const { decision } = decideApproval(
        { ...sampleReview, claims },
        { kind: 'approve', exceptionReason },
        samplePolicy,
        now,
      );
      const rivals = claims.filter(
        (claim) =>
          (claim.kind === 'registration' || claim.kind === 'protection_window') &&
          claim.partnerId === 'par_bluefin' &&
          claim.scope.productLines.some(({ from, to }) => from <= 1 && (to === null || to > 1)),
      );
      expect(decision.kind).toBe(rivals.length > 0 ? 'conflict' : 'approved');
    }),
  );
});

test('the same input gives the same answer, byte for byte', () => {
  fc.assert(
    fc.property(anyClaims, anyNow, (claims, at) => {
      const run = () => decideApproval({ ...sampleReview, claims }, approve, samplePolicy, at);
      expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
    }),
  );
});

function facts(status: ReviewStatus): typeof sampleReview {
  return { ...sampleReview, reviewStatus: status };
}
