import { z } from 'zod';
import { flipLimit, simulationReport } from '../../vocabulary/simulation-report.ts';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** O2: tries a draft of the rules on everything that was decided; nothing is changed, but that it was tried is audited. */
export const simulatePolicy = defineOperation({
  name: 'policy.simulate',
  summary: 'Try a draft of the rules on past decisions',
  method: 'POST',
  path: '/v1/policies/simulations',
  input: z.strictObject({
    document: z.record(z.string(), z.unknown()),
    since: instant.optional(),
    maxFlips: flipLimit.optional(),
    idempotencyKey,
  }),
  output: simulationReport,
  errors: ['policy_invalid'],
  audience: ['admin', 'system'],
  writes: true,
});
