import { conflictModel } from '@alongside/shared/vocabulary/conflict-model';
import { expect, test } from 'vitest';
import { policyOf, registrationOf } from '../test-data/card/load-card-cases.ts';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import { buildConflictModel } from './build-conflict-model.ts';
import type { ConflictPanelFacts, ConflictSide } from './page-facts.ts';

const now = '2026-11-22T12:00:00.000Z';
const reader = {
  role: 'manager',
  name: 'Dana',
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
} as const;
const policy = policyOf();
const northwind = 'reg_00000000000000000000000001';
const bluefin = 'reg_00000000000000000000000002';

function side(name: string, contestEndsAt: string | null = null): ConflictSide {
  return {
    registration: { ...registrationOf(name), contestEndsAt },
    customerName: 'Acme',
    amount: { amountMinor: 4_800_000, currency: 'EUR' },
    certificationRank: 2,
    incumbent: false,
    evidence: [{ kind: 'meeting', happenedOn: '2026-11-01', summary: 'Met the buyer' }],
  };
}

function factsWith(
  sides: readonly ConflictSide[],
  winner: ConflictPanelFacts['proposal']['winner'],
  decidingStep: PrecedenceStep,
): ConflictPanelFacts {
  return {
    conflictId: 'con_00000000000000000000000001',
    status: 'open',
    dueAt: '2026-11-24T13:00:00.000Z',
    customerName: 'Acme',
    sides,
    proposal: {
      winner,
      decidingStep,
      steps: [{ step: decidingStep, outcome: 'decides' }],
      directBefore: [],
    },
    directSales: [],
    escalatedTo: [],
    settled: null,
    policy,
  };
}

test('shows both sides, the deciding rule and what each side loses', () => {
  const facts = factsWith([side('waiting'), side('waiting bluefin')], northwind, 'submitted_at');
  const model = conflictModel.parse(buildConflictModel(facts, reader, now));
  expect(model).toMatchObject({
    title: 'Northwind and Bluefin registered Acme',
    status: 'Waits for a decision',
    proposal: {
      text: 'Northwind goes first. The earlier complete registration goes first.',
      decidingRule: 'Earlier submission',
      winner: northwind,
    },
    rules: [{ title: 'Earlier submission', outcome: 'decides' }],
  });
  expect(model.sides[0]).toMatchObject({
    partner: 'Northwind',
    tier: 'Gold',
    loses: "Northwind's registration is declined; they may appeal.",
    evidence: ['Meeting, 1 Nov 2026: Met the buyer'],
  });
  expect(model.sides[0]!.facts).toContain('Certification: Professional');
});

const choices = (facts: ConflictPanelFacts) =>
  buildConflictModel(facts, reader, now).actions[0]?.form?.fields[0]?.options?.map(
    ({ value }) => value,
  );

test('the manager chooses among those who may win, the proposed one selected', () => {
  const facts = factsWith(
    [side('waiting'), side('waiting bluefin')],
    bluefin,
    'certification_rank',
  );
  const [settle] = buildConflictModel(facts, reader, now).actions;
  expect(settle).toMatchObject({ id: 'settle_conflict', enabled: true });
  expect(settle?.form?.fields[0]).toMatchObject({ name: 'winner', value: bluefin });
  expect(choices(facts)).toEqual([northwind, bluefin]);
});

test('nobody is offered over protection in force, but over an approval inside the contest window', () => {
  const final = factsWith(
    [side('protected'), side('waiting bluefin')],
    northwind,
    'active_protection',
  );
  expect(choices(final)).toEqual([northwind]);
  const contested = [side('protected', '2026-10-10T15:00:00.000Z'), side('waiting bluefin')];
  expect(choices(factsWith(contested, bluefin, 'certification_rank'))).toEqual([
    northwind,
    bluefin,
  ]);
});

test('an account executive may not settle, and a settled conflict says how it ended', () => {
  const open = factsWith([side('waiting'), side('waiting bluefin')], northwind, 'submitted_at');
  expect(buildConflictModel(open, { ...reader, role: 'ae' }, now).actions).toEqual([]);
  const settled = {
    winner: northwind,
    settledAt: '2026-11-21T09:00:00.000Z',
    byName: 'Dana',
  } as const;
  const model = buildConflictModel({ ...open, status: 'resolved', settled }, reader, now);
  expect(model.status).toBe('Settled on 21 Nov 2026 by Dana: Northwind goes first');
  expect(model.due).toBeUndefined();
  expect(model.actions[0]).toMatchObject({ enabled: false });
});
