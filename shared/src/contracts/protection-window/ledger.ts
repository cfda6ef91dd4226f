import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { protectionStatus } from '../../vocabulary/registration.ts';
import { country, instant, line } from '../../vocabulary/values.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Who was protected at an instant, as it was known at another one: a later correction does not change what was known before. */
export const readLedger = defineOperation({
  name: 'protection-window.ledger',
  summary: 'Say who was protected when, as known when',
  method: 'GET',
  path: '/v1/customers/:customerId/protection',
  input: z.strictObject({
    customerId: idOf('customer'),
    at: instant,
    /** Now when left out. */
    knownAt: instant.optional(),
    /** Code of a product line; every line when left out. */
    productLine: line(64).optional(),
    /** Every country when left out. */
    country: country.optional(),
  }),
  output: z.strictObject({
    at: instant,
    knownAt: instant,
    protections: z.array(
      z.strictObject({
        registrationId: idOf('registration'),
        partnerId: idOf('partner'),
        partner: z.string(),
        exclusive: z.boolean(),
        /** How the period stood as known then. */
        status: protectionStatus,
        startsAt: instant,
        endsAt: instant,
        /** Something kept it past the promised end. */
        held: z.boolean(),
        recordedAt: instant,
      }),
    ),
  }),
  errors: ['not_found'],
  audience: [...crmUsers, 'system'],
  writes: false,
});
