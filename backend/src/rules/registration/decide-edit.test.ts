import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleClaims, samplePolicy, sampleReview } from '../cases/sample-facts.ts';
import type { ClaimFact } from '../claim/claim-fact.ts';
import { collides } from '../claim/collides.ts';
import { isLive } from '../claim/is-live.ts';
import { addedCells } from './added-cells.ts';
import { decideEdit } from './decide-edit.ts';
import { ownClaim } from './own-claim.ts';
import { reviewContext } from './rule-context.ts';

const now = '2026-10-09T10:00:00.000Z';
const approved = {
  ...sampleReview,
  reviewStatus: 'approved',
  protectionStatus: 'active',
  window: { startsAt: '2026-10-08T09:00:00.000Z', endsAt: '2027-01-07T00:00:00.000Z' },
} as const;
const lineRange = fc.nat(3).map((from) => ({ from, to: from + 1 }));
const scope = fc.record({
  productLines: fc.array(lineRange, { minLength: 1, maxLength: 3 }),
  territories: fc.constant(sampleReview.registration.scope.territories),
});
const claims: fc.Arbitrary<ClaimFact[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...sampleClaims), scope)
    .map(([claim, ground]) => ({ ...claim, scope: ground })),
  { maxLength: 5 },
);

test('an edit that passes never puts an old time of submission on ground of somebody else', () => {
  fc.assert(
    fc.property(claims, scope, (others, after) => {
      const facts = { ...approved, claims: others };
      const changes = { productLines: ['new'], scope: after };
      const { decision } = decideEdit(facts, { kind: 'edit', changes }, samplePolicy, now);
      fc.pre(decision.kind === 'edited');
      const context = reviewContext(facts, 'in_review', samplePolicy, now);
      for (const cells of addedCells(facts.registration.scope, after)) {
        const own = { ...ownClaim(context), scope: cells };
        const rivals = others.filter(
          (claim) =>
            (claim.kind === 'registration' || claim.kind === 'protection_window') &&
            isLive(claim, now) &&
            collides(own, claim),
        );
        expect(rivals).toEqual([]);
      }
    }),
  );
});

test('what others claim never stops an edit that adds no ground', () => {
  fc.assert(
    fc.property(claims, (others) => {
      const changes = { free: ['need'], amount: { amountMinor: 1, currency: 'EUR' } } as const;
      const edit = { kind: 'edit', changes } as const;
      const { decision } = decideEdit({ ...approved, claims: others }, edit, samplePolicy, now);
      expect(decision).toMatchObject({ kind: 'edited', reviewStatus: 'approved' });
    }),
  );
});

test('a rise in many steps is asked about no later than the same rise in one', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 8 }), (first, rises) => {
      let facts = {
        ...approved,
        routedAmountMinor: first,
        registration: { ...approved.registration, amountMinor: first },
      };
      let asked = false;
      for (const amountMinor of [...rises].sort((a, b) => a - b)) {
        const changes = { amount: { amountMinor, currency: 'EUR' }, free: ['need'] } as const;
        const decided = decideEdit(facts, { kind: 'edit', changes }, samplePolicy, now);
        asked ||= decided.effects.some(({ kind }) => kind === 'ask_routing_again');
        const { routedAmountMinor } = decided.decision as { routedAmountMinor: number };
        const registration = { ...facts.registration, amountMinor };
        facts = { ...facts, routedAmountMinor, registration };
      }
      const last = Math.max(...rises);
      expect(asked).toBe(BigInt(last) * 2n > BigInt(first) * 3n);
    }),
  );
});
