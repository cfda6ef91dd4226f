import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { paging } from '../paging.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** R28: my registrations by what needs me, and the facts of the programme a partner should know. */
export const listMyRegistrations = defineOperation({
  name: 'registration.list-mine',
  summary: 'List my registrations',
  method: 'GET',
  path: '/v1/partner/registrations',
  input: z.strictObject({ ...paging }),
  output: z.strictObject({
    partner: z.string(),
    contact: z.string(),
    vendor: z.string(),
    colour: z.string(),
    partnerManager: z.string().optional(),
    items: z.array(
      z.strictObject({
        ...registrationReceipt.shape,
        customer: z.string(),
        amount: z.string(),
        needsYou: z.boolean(),
      }),
    ),
    nextCursor: z.string().optional(),
    /** Values the form offers: the tenant's own product lines, countries and currency. */
    form: z.strictObject({
      productLines: z.array(z.strictObject({ value: z.string(), label: z.string() })),
      countries: z.array(z.strictObject({ value: z.string(), label: z.string() })),
      currencies: z.array(z.string()),
      defaultCurrency: z.string(),
    }),
    decisionPromise: z.string(),
  }),
  errors: [],
  audience: ['partner'],
  writes: false,
});
