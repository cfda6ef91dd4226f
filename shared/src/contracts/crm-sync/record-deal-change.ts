import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { currency, idempotencyKey, instant, localDate } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** A deal as the CRM holds it now, in our words. Text amounts were parsed exactly; a missing currency is the company's. */
export const dealSnapshot = z.strictObject({
  recordId: z.string().max(32),
  name: z.string(),
  amountMinor: z.int().nullable(),
  currency,
  stage: z.string(),
  stageClass: z.enum(['early', 'late', 'won', 'lost']),
  expectedCloseOn: localDate.nullable(),
  ownerUserId: z.string().nullable(),
  createdAt: instant,
  closedAt: instant.nullable(),
  company: z
    .strictObject({
      recordId: z.string(),
      name: z.string(),
      domain: z.string().nullable(),
      country: z.string().nullable(),
    })
    .nullable(),
  /** What one unit of the deal's currency is in the company's, by the CRM: the close date's once closed. */
  exchangeRate: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,18})?$/)
    .nullable()
    .optional(),
  /** Latest two-way contact: a meeting held, or the customer's reply; never a sequence or a list mail (domain 3.4). */
  contactAt: instant.nullable().optional(),
  /** When something last happened on the deal. */
  lastActivityAt: instant.nullable().optional(),
  /** The registration of ours that stands on the record; written by us, or carried over from another CRM. */
  registrationId: idOf('registration').nullable().optional(),
  deleted: z.boolean(),
});
export type DealSnapshot = z.infer<typeof dealSnapshot>;

/** R15: keeps our picture of a deal equal to the CRM's; what a won or lost deal does to protection follows from it. */
export const recordDealChange = defineOperation({
  name: 'crm-sync.record-deal-change',
  summary: 'Take over a deal as the CRM holds it',
  method: 'POST',
  path: '/v1/crm-sync/deals',
  input: z.strictObject({
    installationId: idOf('installation'),
    deal: dealSnapshot,
    idempotencyKey,
  }),
  output: z.strictObject({
    dealId: idOf('deal'),
    /** This record is deleted; another one leads the deal, and is to be read. */
    nowLeading: z
      .strictObject({ installationId: idOf('installation'), recordId: z.string() })
      .optional(),
  }),
  errors: [],
  audience: ['system'],
  writes: true,
});
