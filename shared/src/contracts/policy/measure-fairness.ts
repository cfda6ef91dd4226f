import { z } from 'zod';
import { fairnessReport } from '../../vocabulary/fairness-report.ts';
import { instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** O10: whether registrations that look alike to the rules were answered alike, by tier, territory and approver. */
export const measureFairness = defineOperation({
  name: 'policy.measure-fairness',
  summary: 'See whether like was answered alike',
  method: 'GET',
  path: '/v1/fairness',
  input: z.strictObject({ since: instant.optional() }),
  output: fairnessReport,
  errors: [],
  audience: ['admin', 'system'],
  writes: false,
});
