import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { compilePolicy } from '../../compile-policy.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { decideEscalation } from './decide-escalation.ts';
import { decideFastLane } from './decide-fast-lane.ts';
import type { EscalationFacts } from './escalation-facts.ts';
import type { FastLaneFacts } from './fast-lane-facts.ts';

const knobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: 'DE',
  productLines: ['core'],
  segment: null,
} as const;
const late: EscalationFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'submitted',
  routing: { knobContext, amountMinor: 4_800_000, conflict: false, directDealOwners: [] },
  missedPromises: 0,
  agreed: [],
  answerDueAt: '2026-10-12T09:00:00.000Z',
  flags: [],
};
const routing: PolicyDocument['routing'] = [
  { id: 'all', when: {}, approvers: ['ana', 'ben'], mode: 'sequential' },
];
const approving = { sla: { ...defaultPolicy.sla, autoApproveOnBreach: true } };

test.each<[string, Partial<EscalationFacts>, Partial<PolicyDocument>, object]>([
  [
    'goes to the next approver',
    {},
    {},
    { kind: 'moved_on', approvers: ['ben'], missedPromises: 1, nextAt: '2026-10-14T09:00:00.000Z' },
  ],
  [
    'goes to every manager after the last',
    { missedPromises: 1 },
    {},
    { kind: 'moved_on', approvers: ['manager'] },
  ],
  ['stays where everybody has it', { missedPromises: 2 }, {}, { kind: 'stays' }],
  ['stays where every manager had it at once', {}, { routing: [] }, { kind: 'stays' }],
  [
    'is left alone before its time',
    { answerDueAt: '2026-10-12T09:00:00.001Z' },
    {},
    { kind: 'blocked', because: 'decision_in_time' },
  ],
  [
    'is left alone while the partner is asked',
    { reviewStatus: 'info_requested' },
    {},
    { kind: 'blocked', because: 'not_waiting_for_decision' },
  ],
  ['approves itself where the rules say so', {}, approving, { kind: 'approve_by_itself' }],
  [
    'never approves itself with a flag',
    { flags: ['customer_similar'] },
    approving,
    { kind: 'moved_on' },
  ],
  [
    'never approves itself in a conflict',
    { routing: { ...late.routing, conflict: true } },
    approving,
    { kind: 'moved_on' },
  ],
])('a late answer %s', (_title, facts, over, expected) => {
  const policy = compilePolicy({ ...defaultPolicy, routing, ...over }, 1);
  const { decision } = decideEscalation(
    { ...late, ...facts },
    { kind: 'escalate' },
    policy,
    '2026-10-12T09:00:00.000Z',
  );
  expect(decision).toMatchObject(expected);
});

const fresh: FastLaneFacts = {
  registrationId: 'reg_northwind',
  reviewStatus: 'submitted',
  submittedAt: '2026-10-12T08:00:00.000Z',
  decisionDueAt: '2026-10-14T09:00:00.000Z',
  knobContext,
  amountMinor: 4_800_000,
  certified: true,
  flags: [],
  conflict: false,
  agreed: { small: 30, quick: 30 },
};
const rows: PolicyDocument['fastLane']['rows'] = [
  { id: 'small', when: { amountBelowMinor: 5_000_000, certified: true }, answer: 'auto_approve' },
  { id: 'quick', when: { tier: ['gold'] }, answer: '4bh' },
  { id: 'slow', when: { tier: ['silver'] }, answer: '9bd' },
];
const approve = { kind: 'approve' };
const quick = { kind: 'answer_by', answerBy: '2026-10-12T13:00:00.000Z' };
const silver = {
  knobContext: { ...knobContext, tier: 'silver' },
  amountMinor: 9e9,
  agreed: { slow: 30 },
} as const;

test.each<[string, Partial<FastLaneFacts>, object]>([
  ['approves what its first row fits', {}, { kind: 'taken', row: 'small', answer: approve }],
  [
    'answers sooner at the limit of the amount',
    { amountMinor: 5_000_000 },
    { kind: 'taken', row: 'quick', answer: quick },
  ],
  ['takes an unknown amount as over every limit', { amountMinor: null }, { row: 'quick' }],
  ['asks for the certification', { certified: false }, { row: 'quick' }],
  [
    'never promises later than everybody gets',
    silver,
    { row: 'slow', answer: { kind: 'answer_by', answerBy: fresh.decisionDueAt } },
  ],
  [
    'only watches before enough agreed',
    { agreed: { small: 29 } },
    { kind: 'shadow', row: 'small', answer: approve },
  ],
  ['only watches when nothing agreed', { agreed: {} }, { kind: 'shadow' }],
  ['leaves a flag to people', { flags: ['customer_similar'] }, { kind: 'none' }],
  ['leaves a rival to people', { conflict: true }, { kind: 'none' }],
  [
    'leaves what no row fits',
    { amountMinor: 9e9, knobContext: { ...knobContext, tier: 'bronze' } },
    { kind: 'none' },
  ],
  [
    'comes too late when somebody looks already',
    { reviewStatus: 'in_review' },
    { kind: 'blocked' },
  ],
])('the fast lane %s', (_title, facts, expected) => {
  const policy = compilePolicy({ ...defaultPolicy, fastLane: { shadowDecisions: 30, rows } }, 1);
  const { decision } = decideFastLane(
    { ...fresh, ...facts },
    { kind: 'take_fast_lane' },
    policy,
    '2026-10-12T08:01:00.000Z',
  );
  expect(decision).toMatchObject(expected);
});
