import { sampleReview } from '../cases/sample-facts.ts';
import type { StoredDecision } from '../simulation/stored-decision.ts';

/** The approval of the ordinary registration by Dana, two hours after it came in. */
export const sampleStored: StoredDecision = {
  decisionId: '1',
  kind: 'approved',
  takenAt: '2026-10-08T10:00:00.000Z',
  takenBy: 'dana',
  facts: sampleReview,
  command: { kind: 'approve', exceptionReason: null },
  outcome: { kind: 'approved' },
  registrationId: 'northwind',
  partner: { partnerId: 'northwind', tier: 'gold' },
  answeredAt: '2026-10-08T10:00:00.000Z',
  knobContext: null,
};
