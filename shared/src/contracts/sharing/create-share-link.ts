import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, instant } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R26, R74: a link by which one partner's person registers and follows deals, without an account. */
export const createShareLink = defineOperation({
  name: 'sharing.create-share-link',
  summary: 'Make a link for a partner',
  method: 'POST',
  path: '/v1/share-links',
  input: z.strictObject({
    partnerContactId: idOf('partnerContact'),
    expiresInDays: z.coerce.number().int().min(1).max(365).default(90),
    idempotencyKey,
  }),
  /** The address is shown once; only its hash is kept. */
  output: z.strictObject({ shareLinkId: idOf('shareLink'), url: z.url(), expiresAt: instant }),
  errors: ['not_found'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
