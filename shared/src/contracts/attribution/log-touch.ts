import { z } from 'zod';
import { touchKind } from '../../vocabulary/attribution.ts';
import { idOf } from '../../vocabulary/ids.ts';
import { idempotencyKey, localDate, text } from '../../vocabulary/values.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** R46, domain 3.9: "Log their help": what a partner did for this deal, logged by our side. */
export const logTouch = defineOperation({
  name: 'attribution.log-touch',
  summary: "Log a partner's help on a deal",
  method: 'POST',
  path: '/v1/touches',
  input: z.strictObject({
    dealId: idOf('deal'),
    partnerId: idOf('partner'),
    kind: touchKind,
    happenedOn: localDate,
    note: text(1000).optional(),
    idempotencyKey,
  }),
  output: z.strictObject({ touchId: idOf('touch') }),
  errors: ['not_found', 'action_not_possible'],
  audience: [...crmUsers, 'system'],
  writes: true,
});
