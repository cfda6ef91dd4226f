import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { partnerStatus, partnerTier, partnerType } from '../../vocabulary/partner.ts';
import { country, idempotencyKey, line } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R2, R9: a partner organisation, found again by the programme's own reference. */
export const upsertPartner = defineOperation({
  name: 'partner.upsert',
  summary: 'Create or update a partner',
  method: 'POST',
  path: '/v1/partners',
  input: z.strictObject({
    reference: line(100),
    name: line(),
    domain: line(253).optional(),
    type: partnerType,
    tier: partnerTier,
    status: partnerStatus.default('active'),
    country: country.optional(),
    territories: z.array(country).max(250).optional(),
    /** False while something is open between us, like invoices; left out, it stays as it is. */
    goodStanding: z.boolean().optional(),
    managerEmail: z.email().max(254).optional(),
    idempotencyKey,
  }),
  output: z.strictObject({ partnerId: idOf('partner'), created: z.boolean() }),
  errors: ['not_found'],
  audience: ['admin', 'system'],
  writes: true,
});
