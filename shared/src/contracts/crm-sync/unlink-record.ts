import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { namedRecord } from './link-record.ts';

/** Architecture 4: two records that were linked by mistake are two deals again. */
export const unlinkRecord = defineOperation({
  name: 'crm-sync.unlink-record',
  summary: 'Say that a record is a deal of its own after all',
  method: 'POST',
  path: '/v1/crm-sync/unlinks',
  input: namedRecord.extend({ idempotencyKey }),
  output: z.strictObject({
    /** What the record stands for from now on. */
    dealId: idOf('deal'),
    /** What it stood for; partners keep all that they have to do with there. */
    leftDealId: idOf('deal'),
  }),
  errors: [
    'not_found',
    'action_not_possible',
    'state_changed',
    'crm_record_unknown',
    'crm_unavailable',
  ],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
