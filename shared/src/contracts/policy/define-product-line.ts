import { z } from 'zod';
import { idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R12: a product line of the vendor; registrations, protection and certifications name it by its code. */
export const defineProductLine = defineOperation({
  name: 'policy.define-product-line',
  summary: 'Define or rename a product line',
  method: 'POST',
  path: '/v1/product-lines',
  input: z.strictObject({
    code: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
    name: line(),
    idempotencyKey,
  }),
  output: z.strictObject({ code: z.string(), name: z.string() }),
  errors: [],
  audience: ['admin', 'system'],
  writes: true,
});
