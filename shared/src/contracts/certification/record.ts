import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import {
  certificationLevel,
  certificationStatus,
  certificationType,
} from '../../vocabulary/partner.ts';
import { idempotencyKey, line, localDate } from '../../vocabulary/values.ts';
import { defineOperation } from '../define-operation.ts';

/** R8: what a partner's person is certified for; the same holder, type, product line and date are one certification. */
export const recordCertification = defineOperation({
  name: 'certification.record',
  summary: 'Record a certification',
  method: 'POST',
  path: '/v1/certifications',
  input: z.strictObject({
    partnerReference: line(100),
    contactEmail: z.email().max(254),
    type: certificationType,
    level: certificationLevel,
    productLine: line(64).optional(),
    status: certificationStatus,
    earnedOn: localDate.optional(),
    expiresOn: localDate.optional(),
    idempotencyKey,
  }),
  output: z.strictObject({ certificationId: idOf('certification'), created: z.boolean() }),
  errors: ['not_found', 'action_not_possible'],
  audience: ['admin', 'system'],
  writes: true,
});
