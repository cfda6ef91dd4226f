import type { AppealFacts } from '../../registration/appeal-facts.ts';
import type { RoutingFacts } from '../../registration/routing/facts.ts';
import type { EscalationFacts } from '../../registration/sla/escalation-facts.ts';
import type { FastLaneFacts } from '../../registration/sla/fast-lane-facts.ts';
import { ordinaryWindow } from './window-facts.ts';

const { knobContext } = ordinaryWindow;

/** A German gold reseller's registration of 48,000 euro, against nobody. */
export const ordinaryRouting: RoutingFacts = {
  knobContext,
  amountMinor: 4_800_000,
  conflict: false,
  directDealOwners: [],
};

/** It waits; the first promise ends on Monday morning. */
export const ordinaryLate: EscalationFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'submitted',
  routing: ordinaryRouting,
  missedPromises: 0,
  agreed: [],
  answerDueAt: '2026-10-12T09:00:00.000Z',
  flags: [],
};

/** It came in on Monday morning, clean and certified. */
export const ordinaryFast: FastLaneFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'submitted',
  submittedAt: '2026-10-12T08:00:00.000Z',
  decisionDueAt: '2026-10-14T09:00:00.000Z',
  knobContext,
  amountMinor: 4_800_000,
  certified: true,
  flags: [],
  conflict: false,
  agreed: {},
};

/** Dana declined it on Friday; nobody has appealed. */
export const ordinaryAppeal: AppealFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'declined',
  protectionStatus: 'none',
  against: {
    decisionId: 'dec_decline',
    takenAt: '2026-10-09T10:00:00.000Z',
    takenBy: { key: 'usr_dana', role: 'manager' },
    reasons: [{ code: 'declined_by_manager', facts: { reason: 'not_eligible' } }],
  },
  appealsBefore: 0,
  open: null,
  evidence: [],
  promisedEndsAt: null,
  rivals: [],
  knobContext,
};
