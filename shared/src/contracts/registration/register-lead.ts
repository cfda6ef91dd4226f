import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { moment } from '../../vocabulary/moment.ts';
import { country, idempotencyKey, text } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { startFields } from './registration-fields.ts';

const { companyName, website, contactName, contactEmail } = startFields;

/**
 * Domain 3.8, `lead_registration`: a partner tells of a customer before it can register. The instant is
 * kept for a registration that follows in time; nothing is protected. Answers never depend on others.
 */
export const registerLead = defineOperation({
  name: 'registration.register-lead',
  summary: 'Tell of a customer before registering a deal',
  method: 'POST',
  path: '/v1/leads',
  input: z.strictObject({
    companyName,
    website,
    contactName,
    contactEmail,
    country: country.optional(),
    need: text(2000).optional(),
    /** Whose lead it is; known from the link for partners, required for everybody else. */
    partnerId: idOf('partner').optional(),
    partnerContactId: idOf('partnerContact').optional(),
    idempotencyKey,
  }),
  output: z.strictObject({
    leadId: idOf('lead'),
    received: moment,
    /** Until when a registration takes the instant over. */
    heldUntil: moment,
    /** One sentence in the reader's words. */
    status: z.string(),
  }),
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'ae', 'manager', 'admin', 'system'],
  writes: true,
});
