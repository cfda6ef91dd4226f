import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** The reader has seen the thread of a registration up to now. */
export const markThreadRead = defineOperation({
  name: 'collaboration.mark-read',
  summary: 'Mark a thread as read',
  method: 'POST',
  path: '/v1/registrations/:registrationId/messages/read',
  input: z.strictObject({ registrationId: idOf('registration'), idempotencyKey }),
  output: z.strictObject({ unread: z.int().min(0) }),
  errors: ['not_found'],
  audience: [...crmUsers, 'partner'],
  writes: true,
});
