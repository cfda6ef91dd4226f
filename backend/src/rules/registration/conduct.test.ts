import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import { decideApproval } from './decide-approval.ts';
import { decideSubmission } from './decide-submission.ts';

const now = '2026-10-10T12:00:00.000Z';
const many = fc.nat(100_000);
const suspicious = fc.record({
  active: many,
  conduct: fc.record({ withoutDeal: many, ended: many, won: many, recent: many }),
  proofSeenElsewhere: many,
  afterLateStage: fc.boolean(),
});

test('no sign of abuse refuses anything; each only asks a person to look', () => {
  fc.assert(
    fc.property(suspicious, ({ active, conduct, ...rest }) => {
      const facts = {
        ...sampleReview,
        partner: { ...sampleReview.partner, activeRegistrations: active, conduct },
        registration: { ...sampleReview.registration, ...rest },
      };
      const submission = decideSubmission(facts, { kind: 'submit' }, samplePolicy, now);
      const approve = { kind: 'approve', exceptionReason: null } as const;
      const approval = decideApproval(facts, approve, samplePolicy, now);
      expect(submission.decision.kind).toBe('accepted');
      expect(approval.decision).toMatchObject({ kind: 'approved', byException: false });
      const flagged = approval.trace.rules.some(({ outcome }) => outcome === 'needs_review');
      expect(approval.reasons.some(({ code }) => code === 'approved_clean')).toBe(!flagged);
    }),
  );
});

test('more open registrations never need less of a look', () => {
  fc.assert(
    fc.property(suspicious, fc.nat(100), ({ active, conduct, ...rest }, more) => {
      const looked = (activeRegistrations: number) =>
        decideSubmission(
          {
            ...sampleReview,
            partner: { ...sampleReview.partner, activeRegistrations, conduct },
            registration: { ...sampleReview.registration, ...rest },
          },
          { kind: 'submit' },
          samplePolicy,
          now,
        ).reasons.some(({ code }) => code === 'too_many_active_registrations');
      if (looked(active)) expect(looked(active + more)).toBe(true);
    }),
  );
});
