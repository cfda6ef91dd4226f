import { z } from 'zod';
import { flipLimit } from '../../vocabulary/simulation-report.ts';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R31: publishes the rules of engagement; a document with an unknown key or a contradiction is refused with path and remedy. */
export const publishPolicy = defineOperation({
  name: 'policy.publish',
  summary: 'Publish the rules of engagement',
  method: 'POST',
  path: '/v1/policies',
  input: z.strictObject({
    document: z.record(z.string(), z.unknown()),
    effectiveFrom: instant.optional(),
    /** The draft is tried first, and not published when it turns more past decisions than that (O2). */
    maxFlips: flipLimit.optional(),
    idempotencyKey,
  }),
  output: z.strictObject({ version: z.int().min(1), effectiveFrom: instant }),
  errors: ['policy_invalid', 'policy_flips_too_much'],
  audience: ['admin', 'system'],
  writes: true,
});
