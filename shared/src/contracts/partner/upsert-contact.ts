import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { partnerContactRole } from '../../vocabulary/partner.ts';
import { emailAddress, idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R7: a person at a partner, found again by mail address within the partner. */
export const upsertPartnerContact = defineOperation({
  name: 'partner.upsert-contact',
  summary: "Create or update a partner's person",
  method: 'POST',
  path: '/v1/partner-contacts',
  input: z.strictObject({
    partnerReference: line(100),
    name: line(),
    email: emailAddress,
    role: partnerContactRole,
    idempotencyKey,
  }),
  output: z.strictObject({ partnerContactId: idOf('partnerContact'), created: z.boolean() }),
  errors: ['not_found'],
  audience: ['admin', 'system'],
  writes: true,
});
