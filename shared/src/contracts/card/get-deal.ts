import { z } from 'zod';
import { dealCardModel } from '../../vocabulary/card-model.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Everything the deal card shows, in one answer. */
export const getDealCard = defineOperation({
  name: 'card.get-deal',
  summary: 'Read the card of a deal',
  method: 'GET',
  path: '/v1/cards/deal',
  input: z.strictObject({ recordId: z.string().regex(/^[A-Za-z0-9]{1,32}$/) }),
  output: dealCardModel,
  errors: ['crm_record_unknown', 'crm_unavailable'],
  audience: crmUsers,
  writes: false,
});
