import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** A record as people name it. */
export const namedRecord = z.strictObject({
  /** The account's own id in its CRM: a HubSpot account's number, a Salesforce org's 18 characters. */
  account: line(64),
  recordId: line(64),
});
export type NamedRecord = z.infer<typeof namedRecord>;

/** Architecture 4: a deal may have one record in each account; the first linked leads. */
export const linkRecord = defineOperation({
  name: 'crm-sync.link-record',
  summary: 'Say that a record is a deal that another CRM holds too',
  method: 'POST',
  path: '/v1/crm-sync/links',
  input: z.strictObject({
    /** Whose stage, amount and owner count. */
    leading: namedRecord,
    /** Gets the same partner properties and notes; what it says else is compared only. */
    joining: namedRecord,
    idempotencyKey,
  }),
  output: z.strictObject({ dealId: idOf('deal') }),
  errors: ['not_found', 'action_not_possible', 'crm_record_unknown', 'crm_unavailable'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
