import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.2: the clock ends a window whose time is over; one that is held beyond its end is left alone. */
export const expireProtection = defineOperation({
  name: 'protection-window.expire',
  summary: 'End a protection whose time is over',
  method: 'POST',
  path: '/v1/registrations/:registrationId/expire',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  /** `heldUntil` when something keeps it beyond its end. */
  output: z.strictObject({ expired: z.boolean(), heldUntil: instant.optional() }),
  errors: ['not_found'],
  audience: ['system'],
  writes: true,
});
