import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import { canMoveProtection } from '../protection-window/transitions.ts';
import { decideApproval } from './decide-approval.ts';
import { decideDealOutcome } from './decide-deal-outcome.ts';
import { decideDecline } from './decide-decline.ts';
import { decideEdit } from './decide-edit.ts';
import { decideInformationAnswer } from './decide-information-answer.ts';
import { decideInformationRequest } from './decide-information-request.ts';
import { decideWithdrawal } from './decide-withdrawal.ts';
import type { ReviewFacts } from './facts.ts';
import { canMoveOutcome, canMoveReview } from './transitions.ts';

const start = '2026-10-09T10:00:00.000Z';
const laterBy = (hours: number) => new Date(Date.parse(start) + hours * 3_600_000).toISOString();

/** What a decision says about the three axes; what it leaves out stays. */
type Moved = Partial<Pick<ReviewFacts, 'reviewStatus' | 'protectionStatus' | 'outcome' | 'window'>>;
type Step = (facts: ReviewFacts, now: string) => object;

const deal = (kind: 'won' | 'lost' | 'none' | 'open', reviewed: boolean): Step => {
  return (facts, now) => {
    if (kind === 'won') {
      const command = { kind: 'deal_won', wonAt: now, signedAt: now, reviewed } as const;
      return decideDealOutcome(facts, command, samplePolicy, now).decision;
    }
    const command =
      kind === 'open'
        ? ({ kind: 'deal_reopened' } as const)
        : ({ kind: 'deal_lost', noDecision: kind === 'none' } as const);
    return decideDealOutcome(facts, command, samplePolicy, now).decision;
  };
};
const steps: Readonly<Record<string, Step>> = {
  approve: (facts, now) =>
    decideApproval(facts, { kind: 'approve', exceptionReason: 'given' }, samplePolicy, now)
      .decision,
  decline: (facts, now) =>
    decideDecline(facts, { kind: 'decline', reason: 'duplicate' }, samplePolicy, now).decision,
  ask: (facts, now) =>
    decideInformationRequest(facts, { kind: 'request_information' }, samplePolicy, now).decision,
  answer: (facts, now) =>
    decideInformationAnswer(facts, { kind: 'answer_information' }, samplePolicy, now).decision,
  withdraw: (facts, now) =>
    decideWithdrawal(facts, { kind: 'withdraw', by: 'partner' }, samplePolicy, now).decision,
  edit: (facts, now) =>
    decideEdit(facts, { kind: 'edit', changes: { country: 'FR' } }, samplePolicy, now).decision,
  won: deal('won', false),
  wonAfterALook: deal('won', true),
  lost: deal('lost', false),
  noDecision: deal('none', false),
  reopened: deal('open', false),
  expires: (facts) => end(facts, 'expired'),
  released: (facts) => end(facts, 'released'),
};

/** The folder of protection decides these; here they only happen. */
function end({ protectionStatus }: ReviewFacts, status: ProtectionStatus): Moved {
  return protectionStatus === 'active' ? { protectionStatus: status } : {};
}

function follow(facts: ReviewFacts, moved: Moved): ReviewFacts {
  const { reviewStatus, protectionStatus, outcome, window } = moved;
  return {
    ...facts,
    reviewStatus: reviewStatus ?? facts.reviewStatus,
    protectionStatus: protectionStatus ?? facts.protectionStatus,
    outcome: outcome ?? facts.outcome,
    window: window ?? facts.window,
  };
}

const walks = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.integer({ min: 1, max: 24 * 60 })),
  { maxLength: 30 },
);

test('every decision moves each axis along its table, whatever happened before', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      walkThrough(walk, (before, after, name) => {
        const moves = [
          before.reviewStatus === after.reviewStatus ||
            canMoveReview(before.reviewStatus, after.reviewStatus),
          before.protectionStatus === after.protectionStatus ||
            canMoveProtection(before.protectionStatus, after.protectionStatus),
          before.outcome === after.outcome || canMoveOutcome(before.outcome, after.outcome),
        ];
        expect({ name, before: axes(before), after: axes(after), moves }).toMatchObject({
          moves: [true, true, true],
        });
      });
    }),
    { numRuns: 500 },
  );
});

test('no walk leaves the three axes in a state that says two things at once', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      walkThrough(walk, (_before, after, name) => {
        expect({ name, ...axes(after), contradictions: contradictionsOf(after) }).toMatchObject({
          contradictions: [],
        });
      });
    }),
    { numRuns: 500 },
  );
});

test('no look at a protected registration is without an end', () => {
  fc.assert(
    fc.property(walks, (walk) => {
      walkThrough(walk, (_before, after) => {
        if (after.reviewStatus !== 'in_review' || after.protectionStatus === 'none') return;
        expect(steps['approve']!(after, laterBy(99_999))).toMatchObject({ kind: 'approved' });
      });
    }),
    { numRuns: 500 },
  );
});

function walkThrough(
  walk: readonly (readonly [string, number])[],
  look: (before: ReviewFacts, after: ReviewFacts, step: string) => void,
): void {
  let facts: ReviewFacts = sampleReview;
  let hours = 0;
  for (const [name, wait] of walk) {
    hours += wait;
    const before = facts;
    facts = follow(before, steps[name]!(before, laterBy(hours)));
    look(before, facts, name);
  }
}

function axes({ reviewStatus, protectionStatus, outcome }: ReviewFacts) {
  return { reviewStatus, protectionStatus, outcome };
}

function contradictionsOf({ reviewStatus, protectionStatus, outcome }: ReviewFacts): string[] {
  const decidedFor = reviewStatus === 'approved' || reviewStatus === 'in_review';
  const lost = outcome === 'lost' || outcome === 'no_decision';
  return [
    ...(protectionStatus !== 'none' && !decidedFor ? ['protected without an approval'] : []),
    ...(reviewStatus === 'approved' && protectionStatus === 'none' ? ['approved unprotected'] : []),
    ...(lost && protectionStatus === 'active' ? ['protects a lost deal'] : []),
    ...(protectionStatus === 'fulfilled' && outcome !== 'won' ? ['fulfilled without a win'] : []),
  ];
}
