import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Money } from '@alongside/shared/vocabulary/values';
import { describe, expect, test } from 'vitest';
import { allocateExactly } from '../attribution/allocate-exactly.ts';
import { attributeDeal } from '../attribution/attribute-deal.ts';
import type {
  AttributionFacts,
  AttributionPolicy,
  SourcedTestFacts,
} from '../attribution/facts.ts';
import { decideRole } from '../attribution/sourced-test.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { merge, type JsonObject } from './merge.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'attribution', name), 'utf8'));
const now = '2026-10-10T12:00:00.000Z';

interface CentsCase {
  readonly title: string;
  readonly amount: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, number>>;
}

describe('attribution: exact cents', () => {
  test.each(read('exact-cents.json') as CentsCase[])('$title', ({ amount, weights, expected }) => {
    const payees = Object.entries(weights).map(([key, weight]) => ({
      key,
      weight: BigInt(weight),
    }));
    const parts = allocateExactly(BigInt(amount), payees);
    expect(Object.fromEntries([...parts].map(([key, part]) => [key, Number(part)]))).toEqual(
      expected,
    );
  });
});

interface SourcedCase {
  readonly title: string;
  readonly facts?: JsonObject & { readonly touches?: readonly JsonObject[] };
  readonly policy?: JsonObject;
  readonly expected: { readonly role: AttributionRole; readonly reasons?: readonly string[] };
}

const sourcedBase = {
  registrationId: 'reg_northwind',
  partnerId: 'par_northwind',
  registrationType: 'partner_sourced',
  submittedAt: '2026-10-08T09:00:00.000Z',
  opportunityCreatedAt: null,
  vendorActivityAt: [],
  approvable: true,
};

describe('attribution: the sourced test', () => {
  test.each(read('sourced-test.json') as SourcedCase[])(
    '$title',
    ({ facts = {}, policy, expected }) => {
      const touches = (facts.touches ?? []).map((touch) => ({
        partnerId: 'par_northwind',
        ...touch,
      }));
      const all = { ...sourcedBase, ...facts, touches } as unknown as SourcedTestFacts;
      const knobs = { version: 7, lookbackDays: 180, influencedRequiresTouches: 1, ...policy };
      const { decision, reasons } = decideRole(all, knobs, now);
      expect(decision.role).toBe(expected.role);
      if (expected.reasons) expect(reasons.map(({ code }) => code)).toEqual(expected.reasons);
    },
  );
});

interface DealCase {
  readonly title: string;
  readonly model?: string;
  readonly capBasisPoints?: number;
  readonly amount?: Money | null;
  readonly lockedAt?: string;
  readonly partners: Readonly<Record<string, AttributionRole>>;
  readonly touches?: Readonly<Record<string, number>>;
  readonly expected: {
    readonly shares: Readonly<Record<string, readonly [number, number | null]>>;
    readonly company?: readonly [number, number];
  };
}

describe('attribution: deals', () => {
  test.each(read('deals.json') as DealCase[])('$title', (one) => {
    const { decision } = attributeDeal(dealFacts(one), policyOf(one), now);
    const shares = decision.shares.map(({ partnerId, share, credit }) => {
      return [partnerId.slice(4), [share, credit === null ? null : credit.amountMinor]];
    });
    expect(Object.fromEntries(shares)).toEqual(one.expected.shares);
    const { share, credit } = decision.company;
    if (one.expected.company) expect([share, credit?.amountMinor]).toEqual(one.expected.company);
  });
});

function dealFacts({ amount, lockedAt, partners, touches }: DealCase): AttributionFacts {
  const helped = Object.entries(touches ?? {}).flatMap(([key, count]) =>
    Array.from({ length: count }, (_, index) => ({
      touchId: `tou_${key}${index}` as const,
      partnerId: `par_${key}` as const,
      kind: 'demo' as const,
      happenedAt: '2026-10-01T09:00:00.000Z',
      qualifying: true,
    })),
  );
  return {
    dealId: 'dea_acme',
    amount: amount === undefined ? { amountMinor: 12_000_001, currency: 'EUR' } : amount,
    dealCreatedAt: '2026-09-01T09:00:00.000Z',
    lockedAt: lockedAt ?? null,
    touches: helped,
    partners: Object.entries(partners).map(([key, role]) => ({
      partnerId: `par_${key}`,
      registrationId: `reg_${key}`,
      role,
      submittedAt: '2026-10-01T09:00:00.000Z',
    })),
  };
}

function policyOf({ model, capBasisPoints }: DealCase): AttributionPolicy {
  const over = {
    ...(model === undefined ? {} : { model }),
    ...(capBasisPoints === undefined ? {} : { influencedCapBasisPoints: capBasisPoints }),
  };
  const attribution = merge(defaultPolicy.attribution, over) as AttributionPolicy['attribution'];
  return { version: 7, attribution };
}
