import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleConflict, sampleParty, samplePolicy } from '../cases/sample-facts.ts';
import { decideSettlement } from './decide-settlement.ts';
import type { ConflictFacts } from './facts.ts';
import { proposeRuling } from './propose-ruling.ts';
import { rulingFromTrace } from './read-ruling.ts';

const now = '2026-11-23T12:00:00.000Z';
const hour = (value: number) => new Date(Date.UTC(2026, 10, 20, 7 + value)).toISOString();

const side = fc.record({
  submittedAt: fc.integer({ min: 0, max: 4 }).map(hour),
  certificationRank: fc.nat({ max: 2 }),
  customerLetter: fc.boolean(),
});
const deal = fc.record({
  submittedAt: fc.integer({ min: 0, max: 4 }).map(hour),
  createdAt: fc.integer({ min: 0, max: 4 }).map(hour),
  lastActivityAt: fc.constantFrom(hour(5), '2026-08-01T09:00:00.000Z'),
});

const conflicts = fc
  .record({
    sides: fc.array(side, { minLength: 2, maxLength: 4 }),
    deals: fc.array(deal, { maxLength: 2 }),
  })
  .map(({ sides, deals }): ConflictFacts => ({
    ...sampleConflict,
    parties: [
      ...sides.map((party, index) => sampleParty('abcd'[index]!, party)),
      ...deals.map((one, index) => ({ kind: 'direct', dealId: `dea_${index}`, ...one }) as const),
    ],
  }));

test('a settled conflict reads back from its trace as the rules proposed it', () => {
  fc.assert(
    fc.property(conflicts, fc.boolean(), (facts, overrideReasonGiven) => {
      const command = { kind: 'settle', winner: 'reg_a', overrideReasonGiven } as const;
      const { trace } = decideSettlement(facts, command, samplePolicy, now);
      const { outcome, decidingStep, steps, directBefore } = proposeRuling(
        facts,
        samplePolicy,
        now,
      ).decision;
      const winner = outcome.kind === 'winner' ? outcome.winner : null;
      expect(rulingFromTrace(trace)).toEqual({ winner, decidingStep, steps, directBefore });
    }),
  );
});
