import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import { touchKind } from '@alongside/shared/vocabulary/attribution';
import type { Money } from '@alongside/shared/vocabulary/values';
import fc from 'fast-check';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type {
  AttributionAdjustment,
  AttributionLock,
} from '../attribution/lock/attribution-lock.ts';
import { decideAdjustment, type AdjustmentFacts } from '../attribution/lock/decide-adjustment.ts';
import { decideLock, type LockFacts } from '../attribution/lock/decide-lock.ts';

export const now = '2026-10-10T12:00:00.000Z';
const later = '2026-12-01T12:00:00.000Z';
const names = ['a', 'b', 'c'] as const;
const models = attributionModelName.options.filter((model) => model !== 'split');
const currencies = { companyCurrency: 'EUR', rates: [] };

export const moneys = fc.record({
  amountMinor: fc.maxSafeInteger(),
  currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
});
const touch = fc.record({
  name: fc.constantFrom(...names),
  kind: fc.constantFrom(...touchKind.options),
  day: fc.integer({ min: 1, max: 10 }),
});
export const deals = fc
  .tuple(
    fc.array(touch, { maxLength: 8 }),
    fc.array(fc.constantFrom('sourced' as const, 'influenced' as const), {
      minLength: 1,
      maxLength: 3,
    }),
    moneys,
    fc.constantFrom(...models),
  )
  .map(([touches, roles, amount, model]) => ({ facts: factsOf(touches, roles, amount), model }));

/** A deal near its close, with these touches, roles and amount. */
export function factsOf(
  touches: readonly { name: string; kind: (typeof touchKind.options)[number]; day: number }[],
  roles: readonly ('sourced' | 'influenced')[],
  amount: Money,
): LockFacts {
  return {
    deal: {
      dealId: 'dea_acme',
      amount,
      leadCreatedAt: '2026-10-03T00:00:00.000Z',
      dealCreatedAt: '2026-10-05T00:00:00.000Z',
      lockedAt: null,
      partners: roles.map((role, index) => ({
        partnerId: `par_${names[index]}`,
        registrationId: `reg_${names[index]}`,
        role,
        submittedAt: now,
        dealRole: role === 'sourced' ? 'sourcing' : 'services',
      })),
      touches: touches.map(({ name, kind, day }, index) => ({
        touchId: `tou_${index}`,
        partnerId: `par_${name}`,
        kind,
        happenedAt: `2026-10-${String(day).padStart(2, '0')}T09:00:00.000Z`,
        qualifying: true,
      })),
      agreedParts: [],
    },
    stageClass: 'late',
    closedAt: null,
    locked: false,
    knobContext: null,
    currencies,
  };
}

export function policyWith(model: (typeof models)[number]) {
  const attribution = { ...defaultPolicy.attribution, model };
  return compilePolicy({ ...defaultPolicy, attribution }, 3);
}

export function lockOf(
  facts: LockFacts,
  model: (typeof models)[number],
): AttributionLock | undefined {
  const { decision } = decideLock(facts, { kind: 'lock_attribution' }, policyWith(model), now);
  return decision.kind === 'locked' ? decision.lock : undefined;
}

export function adjust(lock: AttributionLock, adjustments: AttributionAdjustment[], more: object) {
  const facts: AdjustmentFacts = {
    lock,
    adjustments,
    amount: lock.amount,
    closedAt: null,
    currencies,
    appealed: null,
    ...more,
  };
  const policy = policyWith(lock.model as (typeof models)[number]);
  return decideAdjustment(facts, { kind: 'adjust_attribution' }, policy, later).decision;
}
