import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { registrationOrigin, registrationType } from '../../vocabulary/registration.ts';
import { idempotencyKey } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';
import { approvalFields, startFields } from './registration-fields.ts';
import { registrationReceipt } from './registration-receipt.ts';

/** R16, R17, R26: a partner registers a deal. Answers never depend on anybody else's data (domain 3.4). */
export const submitRegistration = defineOperation({
  name: 'registration.submit',
  summary: 'Register a deal for a partner',
  method: 'POST',
  path: '/v1/registrations',
  input: z.strictObject({
    ...startFields,
    ...approvalFields,
    registrationType: registrationType.default('partner_sourced'),
    /** The customer asks several vendors in a formal tender. */
    tender: z.boolean().default(false),
    origin: registrationOrigin.default('share_link'),
    /** Who registers; known from the link for partners, required for everybody else. */
    partnerId: idOf('partner').optional(),
    partnerContactId: idOf('partnerContact').optional(),
    /** The partner's own reference; unique per partner when given, so an import run twice finds itself again. */
    externalReference: z.string().trim().min(1).max(100).optional(),
    idempotencyKey,
  }),
  output: registrationReceipt,
  errors: ['not_found', 'action_not_possible'],
  audience: ['partner', 'ae', 'manager', 'admin', 'system'],
  writes: true,
});
