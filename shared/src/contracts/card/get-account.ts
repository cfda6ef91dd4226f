import { z } from 'zod';
import { accountCardModel } from '../../vocabulary/account-card-model.ts';
import { crmUsers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/** Everything the card of a company (HubSpot) or account (Salesforce) shows, in one answer. */
export const getAccountCard = defineOperation({
  name: 'card.get-account',
  summary: 'Read the card of a company or account',
  method: 'GET',
  path: '/v1/cards/account',
  input: z.strictObject({ recordId: z.string().regex(/^[A-Za-z0-9]{1,32}$/) }),
  output: accountCardModel,
  errors: ['crm_record_unknown', 'crm_unavailable'],
  audience: crmUsers,
  writes: false,
});
