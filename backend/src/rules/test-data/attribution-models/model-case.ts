import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Money } from '@alongside/shared/vocabulary/values';
import { companyKey, type PayeeKey } from '../../attribution/payee-key.ts';
import type { AttributionTouch } from '../../attribution/facts.ts';
import type { Journey, ModelFacts } from '../../attribution/models/model-facts.ts';
import type { ModelChoice, ModelName } from '../../attribution/models/model-settings.ts';
import { createZoneDays } from '../../kernel/zone-days.ts';

export const zone = createZoneDays('Europe/Berlin');
const start = Date.UTC(2026, 2, 2, 8);

/** What a case leaves out. */
const noFacts: ModelFacts = {
  convertedAt: '2036-12-31T00:00:00.000Z',
  touches: [],
  milestones: {},
  primaryPartnerId: null,
  splits: [],
  roles: [],
  dealRoles: [],
  journeys: [],
};

const kindValues: Readonly<Record<TouchKind, number>> = {
  introduction: 5,
  demo: 3,
  meeting: 2,
  technical: 0,
  reference: 0,
  proposal: 0,
  reply: 1,
};

export function readCases<Case>(name: string): Case[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Case[];
}

/** A touch of a partner so many hours after the start of the deal; `t1` is the first. */
export function touchAt(partner: string, hours: number, number: number, kind?: TouchKind) {
  return {
    touchId: `tou_t${number}`,
    partnerId: `par_${partner}`,
    kind: kind ?? 'demo',
    happenedAt: new Date(start + hours * 3_600_000).toISOString(),
    qualifying: true,
  } satisfies AttributionTouch;
}

export function factsWith(facts: Partial<ModelFacts>): ModelFacts {
  return { ...noFacts, ...facts };
}

/** A choice as cases write it: without settings where a model has none, kinds valued as usual. */
export function choiceOf(choice: { model: string; settings?: object }): ModelChoice<ModelName> {
  const settings = { values: kindValues, ...choice.settings };
  return { model: choice.model as ModelName, settings: settings as never };
}

export function journeysOf(rows: readonly (readonly [string, number, number])[]): Journey[] {
  return rows.map(([path, conversions, nulls]) => ({ path: path.split(' '), conversions, nulls }));
}

/** The payee as cases write it: `p1`, `company`. */
export function nameOf(payee: PayeeKey): string {
  return payee === companyKey ? 'company' : payee.slice('par_'.length);
}

export function dollars(amountMinor: number): Money {
  return { amountMinor, currency: 'USD' };
}
