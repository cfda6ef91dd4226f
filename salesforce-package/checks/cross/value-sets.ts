import type { DealProperties } from '@alongside/backend/crm/deal-properties';
import { attributionRole } from '@alongside/shared/vocabulary/attribution';
import { attributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import {
  certificationLevel,
  certificationStatus,
  certificationType,
  partnerContactRole,
  partnerStatus,
  partnerTier,
  partnerType,
} from '@alongside/shared/vocabulary/partner';
import {
  motion,
  protectionStatus,
  registrationOutcome,
  registrationType,
  reviewStatus,
} from '@alongside/shared/vocabulary/registration';

const attributionStatuses: Record<DealProperties['attributionStatus'], true> = {
  open: true,
  locked: true,
};
const conflictStatuses: Record<DealProperties['conflictStatus'], true> = {
  none: true,
  flagged: true,
  open: true,
  resolved: true,
};

/** Our own words, by the global value set that offers them in Salesforce; ranked ones in order. */
export const valueSets: Readonly<Record<string, readonly string[]>> = {
  PRM_Attribution_Model: attributionModelName.options,
  PRM_Attribution_Status: Object.keys(attributionStatuses),
  PRM_Certification_Level: certificationLevel.options,
  PRM_Certification_Status: certificationStatus.options,
  PRM_Certification_Type: certificationType.options,
  PRM_Conflict_Status: Object.keys(conflictStatuses),
  PRM_Motion: motion.options,
  PRM_Outcome: registrationOutcome.options,
  PRM_Partner_Attribution: attributionRole.options,
  PRM_Partner_Contact_Role: partnerContactRole.options,
  PRM_Partner_Status: partnerStatus.options,
  PRM_Partner_Tier: partnerTier.options,
  PRM_Partner_Type: partnerType.options,
  PRM_Protection_Status: protectionStatus.options,
  PRM_Registration_Status: reviewStatus.options,
  PRM_Registration_Type: registrationType.options,
};
