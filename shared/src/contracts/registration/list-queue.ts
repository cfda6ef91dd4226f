import { z } from 'zod';
import { queueModel } from '../../vocabulary/queue-model.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';
import { paging } from '../paging.ts';

/** The manager's queue by due time, also registrations without a deal. */
export const listQueue = defineOperation({
  name: 'registration.list-queue',
  summary: 'List what waits for a decision',
  method: 'GET',
  path: '/v1/registrations/queue',
  input: z.strictObject({
    show: z.enum(['waiting', 'conflicts', 'decided']).default('waiting'),
    ...paging,
  }),
  output: queueModel,
  errors: [],
  audience: managers,
  writes: false,
});
