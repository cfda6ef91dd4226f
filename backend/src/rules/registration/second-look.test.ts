import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleReview, sampleWindow, samplePolicy } from '../cases/sample-facts.ts';
import { compilePolicy } from '../compile-policy.ts';
import { isBefore } from '../kernel/instant.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { decideRevocation } from '../protection-window/decide-revocation.ts';
import { decideRevocationProposal } from '../protection-window/decide-revocation-proposal.ts';
import type { AppealFacts, Judge } from './appeal-facts.ts';
import { decideAppeal } from './decide-appeal.ts';
import { decideAppealOpening } from './decide-appeal-opening.ts';
import { decideApproval } from './decide-approval.ts';
import type { DeciderFacts } from './routing/facts.ts';

const monday = '2026-10-12T09:00:00.000Z';
const { knobContext } = sampleWindow;
const alone = compilePolicy(
  { ...defaultPolicy, secondPerson: { available: false, delay: '1bd' } },
  1,
);
const people = ['usr_ana', 'usr_ben', 'usr_cyd'] as const;
const anyone: fc.Arbitrary<Judge> = fc.record({
  key: fc.constantFrom(...people),
  role: fc.constantFrom('ae', 'manager', 'admin'),
});
const anyMoment = fc
  .date({ min: new Date(monday), max: new Date('2026-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString());

function appeal(takenBy: Judge, over: Partial<AppealFacts> = {}): AppealFacts {
  return {
    registrationId: 'reg_northwind',
    reviewStatus: 'declined',
    protectionStatus: 'none',
    against: { decisionId: 'dec_first', takenAt: monday, takenBy, reasons: [] },
    appealsBefore: 0,
    open: { openedAt: monday, hearableFrom: null },
    evidence: [{ kind: 'meeting', happenedOn: '2026-10-06' }],
    promisedEndsAt: null,
    rivals: [],
    knobContext,
    ...over,
  };
}

test('nobody answers an appeal against a decision of their own, nor from below, while others are there', () => {
  const rank = { system: 0, ae: 0, manager: 1, admin: 2 };
  fc.assert(
    fc.property(anyone, anyone, anyMoment, (decider, by, now) => {
      const command = { kind: 'answer_appeal', answer: 'uphold', by } as const;
      const { decision } = decideAppeal(appeal(decider), command, samplePolicy, now);
      if (decision.kind === 'blocked') return;
      expect(by.key).not.toBe(decider.key);
      expect(rank[by.role] > rank[decider.role] || by.role === 'admin').toBe(true);
    }),
  );
});

test('where nobody else is there, who decided answers from the end of the delay on, and not before', () => {
  const decider = { key: 'usr_ana', role: 'manager' } as const;
  const opened = decideAppealOpening(
    appeal(decider, { open: null }),
    { kind: 'open_appeal', evidence: [] },
    alone,
    monday,
  ).decision;
  expect(opened).toMatchObject({ kind: 'opened', hearableFrom: '2026-10-13T09:00:00.000Z' });
  const hearableFrom = '2026-10-13T09:00:00.000Z';
  fc.assert(
    fc.property(anyMoment, (now) => {
      const facts = appeal(decider, { open: { openedAt: monday, hearableFrom } });
      const command = { kind: 'answer_appeal', answer: 'reject', by: decider } as const;
      const { kind } = decideAppeal(facts, command, alone, now).decision;
      expect(kind).toBe(isBefore(now, hearableFrom) ? 'blocked' : 'rejected');
    }),
  );
});

test('an appeal is opened exactly while its time runs', () => {
  const appealBy = '2026-10-19T09:00:00.000Z';
  fc.assert(
    fc.property(anyMoment, anyone, (now, decider) => {
      const command = { kind: 'open_appeal', evidence: [] } as const;
      const { decision } = decideAppealOpening(
        appeal(decider, { open: null }),
        command,
        samplePolicy,
        now,
      );
      expect(decision.kind).toBe(isBefore(now, appealBy) ? 'opened' : 'blocked');
      if (decision.kind === 'opened') expect(isBefore(now, decision.decideBy)).toBe(true);
    }),
  );
});

test('who proposed to take protection back never confirms it; only time does in their place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...people),
      fc.constantFrom(...people, null),
      fc.boolean(),
      anyMoment,
      (proposedBy, by, nobodyElse, now) => {
        const policy = nobodyElse ? alone : samplePolicy;
        const propose = {
          kind: 'propose_revocation',
          reason: 'rules_broken',
          evidenceOn: ['2026-10-01'],
        } as const;
        const facts = { ...sampleWindow, proposal: null };
        const proposed = decideRevocationProposal(facts, propose, policy, monday).decision;
        if (proposed.kind === 'blocked') throw new Error(proposed.because);
        const { takesEffectAt } = proposed;
        const proposal = { proposedBy, proposedAt: monday, reason: propose.reason, takesEffectAt };
        const { decision } = decideRevocation(
          { ...sampleWindow, proposal },
          { kind: 'answer_revocation', answer: 'confirm', by },
          policy,
          now,
        );
        const overdue = takesEffectAt !== null && !isBefore(now, takesEffectAt);
        const another = by !== null && by !== proposedBy;
        expect(decision.kind).toBe(overdue || another ? 'revoked' : 'blocked');
      },
    ),
  );
});

test('no exception is approved beyond the authority of who decides', () => {
  const amounts = fc.oneof(fc.constant(4_800_000), fc.integer({ min: 0, max: 9_000_000 }));
  const limit = fc.option(amounts, { nil: null });
  fc.assert(
    fc.property(fc.boolean(), limit, (mayExcept, exceptUpToMinor) => {
      const authority = [{ approver: 'usr_ana', mayExcept, exceptUpToMinor }];
      const policy = compilePolicy({ ...defaultPolicy, authority }, 1);
      const partner = { ...sampleReview.partner, status: 'suspended' } as const;
      const { decision } = decideApproval(
        { ...sampleReview, partner },
        { kind: 'approve', exceptionReason: 'given', by: decider(['usr_ana', 'manager']) },
        policy,
        '2026-10-09T10:00:00.000Z',
      );
      const within = exceptUpToMinor === null || 4_800_000 <= exceptUpToMinor;
      expect(decision.kind).toBe(mayExcept && within ? 'approved' : 'blocked');
    }),
  );
});

function decider(keys: readonly string[]): DeciderFacts {
  const routing = { knobContext, amountMinor: 4_800_000, conflict: false, directDealOwners: [] };
  return { keys, routing, missedPromises: 0, agreed: [] };
}
