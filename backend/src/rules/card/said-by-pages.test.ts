import { join } from 'node:path';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';
import { expect, test } from 'vitest';
import { policyOf, registrationOf } from '../test-data/card/load-card-cases.ts';
import { sayAction } from '../test-data/said/say-action.ts';
import { sayModels } from '../test-data/said/say-models.ts';
import { buildConflictModel } from './build-conflict-model.ts';
import { buildPartnerRegistration } from './build-partner-registration.ts';
import { buildQueue } from './build-queue.ts';
import type { ConflictPanelFacts } from './page-facts.ts';

/* Every text of the queue, the conflict's panel and the partner's page, as `said-by-cards.test.ts`. */

const now = '2026-11-22T12:00:00.000Z';
const reader = {
  role: 'manager',
  name: 'Dana',
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
} as const;
const policy = policyOf();
const amount = { amountMinor: 4_800_050, currency: 'EUR' };
const states = ['waiting', 'asked', 'protected', 'ended', 'declined'];
const shows = ['waiting', 'conflicts', 'decided'] as const;

function expectSaid(text: string, page: string): Promise<void> {
  const file = join(import.meta.dirname, '..', 'test-data', 'said', `${page}.txt`);
  return expect(`${text}\n`).toMatchFileSnapshot(file);
}

function queueItem(state: string, code: ReasonCode, conflict: boolean) {
  return {
    registration: registrationOf(state),
    customerName: 'Acme',
    amount: state === 'ended' ? null : amount,
    findings: [{ code, facts: { customers: ['cus_00000000000000000000000002'] } }],
    customerNames: { cus_00000000000000000000000002: 'Acme Holding' },
    approvable: code === 'approved_clean',
    openConflictId: conflict ? ('con_00000000000000000000000001' as const) : null,
    dealRecordUrl: conflict ? 'https://crm.example/deal/7001' : null,
    dealRecordId: conflict ? '7001' : null,
  };
}

function withoutActions(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'actions'));
}

test('what the queue says', async () => {
  const findings = ['approved_clean', 'rival_registration', 'proof_missing'] as const;
  const queues = shows.flatMap((show) => {
    const items = states.flatMap((state) =>
      findings.map((code) => queueItem(state, code, code === 'rival_registration')),
    );
    const listed = (some: typeof items) => ({ show, items: some, total: some.length });
    return [listed([]), listed(items.slice(0, 1)), listed(items)].map((facts) =>
      buildQueue({ ...facts, nextCursor: null, policy }, reader, now),
    );
  });
  const actions = queues.flatMap(({ items }) => items.flatMap((item) => item.actions));
  const buttons = [...new Set(actions.map(sayAction))].toSorted().join('\n\n');
  const items = queues.flatMap((queue) => queue.items);
  const rows = sayModels([{ items: items.map(withoutActions) }], []);
  await expectSaid(`${sayModels(queues, ['asOf', 'items'])}\n\n${rows}\n\n${buttons}`, 'queue');
});

test("what the conflict's panel says", async () => {
  const kinds: readonly EvidenceKind[] = ['meeting', 'email', 'nda'];
  const side = (name: string, rank: number) => ({
    registration: { ...registrationOf(name), contestEndsAt: null },
    customerName: 'Acme',
    amount: rank === 0 ? null : amount,
    certificationRank: rank,
    incumbent: rank > 1,
    evidence: kinds
      .slice(0, rank)
      .map((kind) => ({ kind, happenedOn: '2026-11-01', summary: 'Met' })),
  });
  const winner = 'reg_00000000000000000000000001' as const;
  const open: ConflictPanelFacts = {
    conflictId: 'con_00000000000000000000000001',
    status: 'open',
    dueAt: '2026-11-24T13:00:00.000Z',
    customerName: 'Acme',
    sides: [side('waiting', 2), side('waiting bluefin', 0)],
    proposal: {
      winner,
      decidingStep: 'submitted_at',
      steps: [
        { step: 'certification_rank', outcome: 'equal' },
        { step: 'submitted_at', outcome: 'decides' },
      ],
      directBefore: [],
    },
    directSales: [],
    escalatedTo: [],
    settled: null,
    policy,
  };
  const settledAt = '2026-11-21T09:00:00.000Z';
  const facts: readonly ConflictPanelFacts[] = [
    open,
    { ...open, dueAt: null, proposal: { ...open.proposal, winner: null } },
    { ...open, escalatedTo: ['emea desk'], dueAt: '2026-11-20T13:00:00.000Z' },
    { ...open, status: 'resolved', settled: { winner, settledAt, byName: 'Dana' } },
    { ...open, status: 'resolved', settled: { winner, settledAt, byName: null } },
  ];
  const models = facts.flatMap((one) =>
    (['ae', 'manager'] as const).map((role) => buildConflictModel(one, { ...reader, role }, now)),
  );
  const buttons = new Set(models.flatMap(({ actions }) => actions.map(sayAction)));
  await expectSaid(`${sayModels(models, ['actions'])}\n\n${[...buttons].join('\n\n')}`, 'conflict');
});

test("what the partner's page says", async () => {
  const pages = states.flatMap((state) =>
    [amount, null].map((one) =>
      buildPartnerRegistration(
        {
          registration: registrationOf(state),
          customerName: 'Acme',
          amount: one,
          expectedCloseOn: one === null ? null : '2026-12-20',
          reasons: [{ code: 'declined_by_manager', facts: { reason: 'existing_customer' } }],
          timeline: [],
          messages: [],
          help: [],
          threadId: null,
          partnerManagerName: one === null ? null : 'Dana',
          policy,
        },
        reader,
        now,
      ),
    ),
  );
  await expectSaid(sayModels(pages, []), 'partner-registration');
});
