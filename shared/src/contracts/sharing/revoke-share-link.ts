import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** Ends a share link now. */
export const revokeShareLink = defineOperation({
  name: 'sharing.revoke-share-link',
  summary: 'End a share link',
  method: 'POST',
  path: '/v1/share-links/:shareLinkId/revoke',
  input: z.strictObject({ shareLinkId: idOf('shareLink'), idempotencyKey }),
  output: z.strictObject({ shareLinkId: idOf('shareLink') }),
  errors: ['not_found'],
  audience: ['manager', 'admin', 'system'],
  writes: true,
});
