import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';

const sections = z.array(z.strictObject({ title: z.string(), sentences: z.array(z.string()) }));

/** R31, R45a: the rules in force in plain words, readable by partners at any time. */
export const getRulesOfEngagement = defineOperation({
  name: 'policy.get-rules-of-engagement',
  summary: 'Read the rules of engagement',
  method: 'GET',
  path: '/v1/partner/rules-of-engagement',
  input: z.strictObject({}),
  output: z.strictObject({
    vendor: z.string(),
    version: z.int(),
    inForceSince: z.string(),
    sections,
    /** Published already and not yet in force: what it says that these do not. Null while none is to come. */
    coming: z.strictObject({ version: z.int(), inForceFrom: z.string(), sections }).nullable(),
  }),
  errors: [],
  audience: ['partner', 'ae', 'manager', 'admin'],
  writes: false,
});
