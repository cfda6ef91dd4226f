import { z } from 'zod';
import { idOf } from '../../vocabulary/ids.ts';
import { defineOperation } from '../define-operation.ts';
import { partnerRegistration } from './partner-registration.ts';

/** R28: one registration as its partner sees it. */
export const getMyRegistration = defineOperation({
  name: 'registration.get-mine',
  summary: 'See one of my registrations',
  method: 'GET',
  path: '/v1/partner/registrations/:registrationId',
  input: z.strictObject({ registrationId: idOf('registration') }),
  output: partnerRegistration,
  errors: ['not_found'],
  audience: ['partner'],
  writes: false,
});
