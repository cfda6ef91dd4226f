import {
  certificationLevel,
  certificationStatus,
  certificationType,
  partnerType,
} from '@alongside/shared/vocabulary/partner';
import { z } from 'zod';
import type { CertificationFact } from '../../certification/certification-fact.ts';
import { caseDay, caseId, caseKey } from './case-values.ts';

export const certificationSchema: z.ZodType<CertificationFact> = z.strictObject({
  partnerContactId: caseId('partnerContact'),
  type: certificationType,
  level: certificationLevel,
  productLine: caseKey.nullable().describe('null counts for every line'),
  status: certificationStatus,
  earnedOn: caseDay.nullable(),
  expiresOn: caseDay.nullable().describe('the last day on which it counts'),
});

export const certificationsSchema = z.array(certificationSchema).max(1000);

export const gateSchema = z.strictObject({
  partnerType,
  certifications: certificationsSchema.describe('of the people named on the registration'),
  productLines: z.array(caseKey).max(100),
});
