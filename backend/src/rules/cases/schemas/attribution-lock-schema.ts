import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import { attributionRole, touchKind } from '@alongside/shared/vocabulary/attribution';
import { reviewStatus } from '@alongside/shared/vocabulary/registration';
import { z } from 'zod';
import type { RoleChangeFacts } from '../../attribution/decide-role-change.ts';
import type { AdjustmentFacts } from '../../attribution/lock/decide-adjustment.ts';
import type { LockFacts } from '../../attribution/lock/decide-lock.ts';
import type { ExchangeRate } from '../../attribution/money/convert-money.ts';
import { companyKey } from '../../attribution/payee-key.ts';
import { dealSchema } from './attribution-schema.ts';
import { caseCurrency, caseDay, caseId, caseInstant, caseMoney, count } from './case-values.ts';
import { knobContextSchema } from './window-schema.ts';

const rate: z.ZodType<ExchangeRate> = z.strictObject({
  from: caseCurrency,
  to: caseCurrency,
  date: caseDay,
  rate: z.string().max(40).describe('a decimal, like 0.00652'),
  source: z.string().max(64),
});
const currencies = z.strictObject({
  companyCurrency: caseCurrency,
  rates: z.array(rate).max(1000),
});
const knobContext = knobContextSchema.nullable();

/** A deal that may have come to its lock. */
export const lockSchema: z.ZodType<LockFacts> = z.strictObject({
  deal: dealSchema,
  stageClass: z.enum(['early', 'late', 'won', 'lost']),
  closedAt: caseInstant.nullable(),
  locked: z.boolean(),
  knobContext,
  currencies,
});

const payee = z.union([caseId('partner'), z.literal(companyKey)]);
const payees = z
  .array(
    z.strictObject({
      payee,
      role: z.enum(['sourced', 'influenced']).nullable(),
      touches: count,
      weight: z.string().regex(/^\d{1,1000}$/, { error: 'must be a whole number as text' }),
    }),
  )
  .min(1)
  .max(1000)
  .refine((list) => list.some(({ weight }) => BigInt(weight) > 0n), {
    error: 'must have a weight above 0',
  });
const fixed = {
  amount: caseMoney.nullable(),
  payees,
  entries: z.array(z.strictObject({ payee, money: caseMoney })).max(10_000),
  rate: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('same_currency'), currency: caseCurrency }),
    z.strictObject({ kind: z.literal('fixed'), rate }),
    z.strictObject({ kind: z.literal('not_fixed'), because: z.enum(['open', 'no_rate']) }),
  ]),
};
const touch = z.strictObject({
  touchId: caseId('touch'),
  partnerId: caseId('partner'),
  kind: touchKind,
  happenedAt: caseInstant,
});

/** A deal after its lock. */
export const adjustmentSchema: z.ZodType<AdjustmentFacts> = z.strictObject({
  lock: z.strictObject({
    ...fixed,
    dealId: caseId('deal'),
    lockedAt: caseInstant,
    policyVersion: z.int().min(1),
    model: attributionModelName,
    touches: z.array(touch).max(100_000),
  }),
  adjustments: z
    .array(
      z.strictObject({
        ...fixed,
        cause: z.enum(['appeal', 'amount_changed', 'rate_fixed']),
        adjustedAt: caseInstant,
      }),
    )
    .max(1000),
  amount: caseMoney.nullable(),
  closedAt: caseInstant.nullable(),
  currencies,
  appealed: z.strictObject({ deal: dealSchema, knobContext }).nullable(),
});

/** A registration whose role may be changed. */
export const roleChangeSchema: z.ZodType<RoleChangeFacts> = z.strictObject({
  registrationId: caseId('registration'),
  partnerId: caseId('partner'),
  reviewStatus,
  role: attributionRole,
});
export const changeRoleCommand = z.strictObject({
  kind: z.literal('change_role'),
  role: attributionRole,
  because: z.enum(['appeal', 'false_evidence']),
});

/** An amount to be told in another currency. */
export const conversionSchema = z.strictObject({ money: caseMoney, rate });
