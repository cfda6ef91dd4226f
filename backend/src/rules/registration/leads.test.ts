import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinaryLead } from '../cases/ordinary/lead-facts.ts';
import { samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import { elapsedDays } from '../kernel/instant.ts';
import { decideLeadUpgrade } from './decide-lead-upgrade.ts';
import { decideLead } from './decide-lead.ts';
import { decideSubmission } from './decide-submission.ts';

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const upgrade = { kind: 'upgrade_lead' } as const;

function keep(at: string) {
  const { decision } = decideLead(ordinaryLead, { kind: 'register_lead' }, samplePolicy, at);
  if (decision.kind !== 'kept') throw new Error(`The lead was ${decision.kind}.`);
  const { receivedAt, heldUntil } = decision;
  return { leadId: 'lea_acme', receivedAt, heldUntil } as const;
}

test('a lead is held for at least the days that were promised', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const { receivedAt, heldUntil } = keep(at);
      expect(elapsedDays(receivedAt, heldUntil)).toBeGreaterThanOrEqual(30);
    }),
  );
});

test('a registration counts from its lead in time, and from itself afterwards', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 40 * 24 * 60 }), (at, minutes) => {
      const lead = keep(at);
      const now = new Date(Date.parse(at) + minutes * 60_000).toISOString();
      const { decision } = decideLeadUpgrade({ lead }, upgrade, samplePolicy, now);
      const inTime = now < lead.heldUntil;
      expect(decision.kind).toBe(inTime ? 'upgraded' : 'lapsed');
      const since = decision.kind === 'upgraded' ? { since: decision.submittedAt } : {};
      const submit = { kind: 'submit', ...since } as const;
      const submission = decideSubmission(sampleReview, submit, samplePolicy, now);
      expect(submission.decision).toMatchObject({ submittedAt: inTime ? at : now });
    }),
  );
});

test('telling of a customer again and again never moves the first instant while it is held', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 29 * 24 }), (at, hours) => {
      const held = keep(at);
      const now = new Date(Date.parse(at) + hours * 3_600_000).toISOString();
      const again = decideLead(
        { ...ordinaryLead, held },
        { kind: 'register_lead' },
        samplePolicy,
        now,
      );
      expect(again.decision).toEqual({ kind: 'existing', leadId: 'lea_acme' });
    }),
  );
});
