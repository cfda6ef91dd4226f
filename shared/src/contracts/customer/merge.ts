import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Domain 3.4, 3.7: two customers are one. Nothing is deleted and nothing ends; who meets somebody else now has a conflict. */
export const mergeCustomers = defineOperation({
  name: 'customer.merge',
  summary: 'Merge a customer that we hold twice',
  method: 'POST',
  path: '/v1/customers/:customerId/merge',
  input: z.strictObject({
    /** The customer that is kept. */
    customerId: idOf('customer'),
    /** The one that is found under the other from now on. */
    duplicateId: idOf('customer'),
    idempotencyKey,
  }),
  output: z.strictObject({
    customerId: idOf('customer'),
    /** Open cases of those who meet now. */
    conflicts: z.array(idOf('conflict')),
    /** Whose protection is put aside until its case is settled. */
    putAside: z.array(idOf('registration')),
    /** What was found, in words for our own people. */
    reasons: z.array(z.string()),
    decisionId: idOf('decision'),
  }),
  errors: ['not_found', 'action_not_possible', 'state_changed'],
  audience: ['admin', 'system'],
  writes: true,
});
