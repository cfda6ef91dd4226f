import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountCardFacts } from '../../card/account/account-facts.ts';
import type { Reader } from '../../card/reader.ts';
import { merge, type JsonObject } from '../../cases/merge.ts';
import { policyOf, registrationOf } from '../card/load-card-cases.ts';

/** "protected bluefin", or that with something laid over it, its deal's name and the sale it renews. */
interface RegistrationCase {
  readonly is: Parameters<typeof registrationOf>[0];
  /** The name of its deal, which the CRM holds under the number 7001. */
  readonly deal?: string;
  readonly renews?: string;
}

/** A case of an account's card: only what matters is written down, everything else is empty. */
export interface AccountCase {
  readonly title: string;
  readonly now?: string;
  readonly reader?: Partial<Reader>;
  readonly registrations?: readonly RegistrationCase[];
  /** Laid over empty facts. */
  readonly facts?: JsonObject;
  /** Sales laid over the sample sale. */
  readonly sales?: readonly JsonObject[];
  readonly expected: JsonObject;
}

const sampleSale = {
  registrationId: 'reg_00000000000000000000000009',
  partnerId: 'par_00000000000000000000000001',
  productLines: [1],
  wonAt: '2026-03-10T09:00:00.000Z',
  termEndsAt: null,
  churnedAt: null,
  certifications: [],
  knobContext: {
    partnerType: 'reseller',
    tier: 'gold',
    country: 'DE',
    productLines: ['core'],
    segment: null,
  },
};

export function accountCases(): readonly AccountCase[] {
  const file = join(import.meta.dirname, 'cases.json');
  return JSON.parse(readFileSync(file, 'utf8')) as readonly AccountCase[];
}

export function accountReaderOf({ reader }: AccountCase): Reader {
  return { role: 'ae', name: 'Sam', locale: 'en-GB', timeZone: 'Europe/Berlin', ...reader };
}

export function accountNowOf({ now }: AccountCase): string {
  return now ?? '2026-11-22T12:00:00.000Z';
}

export function accountFactsOf({
  registrations = [],
  facts = {},
  sales = [],
}: AccountCase): AccountCardFacts {
  const empty = {
    registrations: registrations.map(({ is, deal, renews }) => ({
      card: registrationOf(is),
      deal: deal === undefined ? null : { name: deal, recordId: '7001' },
      renews: renews ?? null,
    })),
    registrationCount: registrations.length,
    conflicts: [],
    contacts: [],
    helpers: [],
    threads: [],
    incumbency: { sales: sales.map((sale) => merge(sampleSale, sale)), choices: [] },
    productLines: [
      { number: 1, name: 'Core' },
      { number: 2, name: 'Add-on' },
    ],
    wonDeals: [],
    wonDealCount: 0,
    partnerNames: {
      par_00000000000000000000000001: 'Northwind',
      par_00000000000000000000000002: 'Bluefin',
    },
  };
  return { ...(merge(empty, facts) as AccountCardFacts), policy: policyOf() };
}
