import { z } from 'zod';
import { programmeModel } from '../../vocabulary/programme-model.ts';
import { localDate } from '../../vocabulary/values.ts';
import { managers } from '../audiences.ts';
import { defineOperation } from '../define-operation.ts';

/**
 * The figures of the programme (R80-R101) from one day to another, both counted, in the programme's
 * time zone; without days the last twelve months. At most three years are counted, the latest ones.
 */
export const summariseProgramme = defineOperation({
  name: 'analytics.summarise',
  summary: 'Count what the partner programme brings',
  method: 'GET',
  path: '/v1/analytics/programme',
  input: z
    .strictObject({ from: localDate.optional(), to: localDate.optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      error: 'must not be before from',
    }),
  output: programmeModel,
  errors: [],
  audience: managers,
  writes: false,
});
