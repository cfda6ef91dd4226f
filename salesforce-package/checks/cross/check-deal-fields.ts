import type { DealProperties } from '@alongside/backend/crm/deal-properties';
import { findFields } from '../read/find-fields.ts';
import type { MetadataFile, Problems } from '../read/metadata-file.ts';

/** What a deal carries about its partners (R15a), and the field of Opportunity that holds it. */
const dealFields: Readonly<Record<keyof DealProperties, string>> = {
  partnerType: 'PRM_Partner_Type__c',
  partnerOrg: 'PRM_Partner_Org__c',
  attribution: 'PRM_Partner_Attribution__c',
  attributionStatus: 'PRM_Attribution_Status__c',
  attributionModel: 'PRM_Attribution_Model__c',
  sourcedCredit: 'PRM_Sourced_Credit__c',
  influencedCredit: 'PRM_Influenced_Credit__c',
  sourcedAmount: 'PRM_Sourced_Amount__c',
  influencedAmount: 'PRM_Influenced_Amount__c',
  creditCurrency: 'PRM_Credit_Currency__c',
  registrationId: 'PRM_Registration_Id__c',
  registrationStatus: 'PRM_Registration_Status__c',
  protectionStatus: 'PRM_Protection_Status__c',
  protectionStart: 'PRM_Protection_Start__c',
  protectionEnd: 'PRM_Protection_End__c',
  protectedUntil: 'PRM_Protected_Until__c',
  extensionCount: 'PRM_Extension_Count__c',
  conflictStatus: 'PRM_Conflict_Status__c',
  motion: 'PRM_Motion__c',
  partnerTier: 'PRM_Partner_Tier__c',
  partnerManager: 'PRM_Partner_Manager__c',
  lastPartnerActivityAt: 'PRM_Last_Partner_Activity_At__c',
  primaryPartner: 'PRM_Primary_Partner__c',
  otherPartners: 'PRM_Other_Partners__c',
  partnerCount: 'PRM_Partner_Count__c',
  policyVersion: 'PRM_Policy_Version__c',
  summary: 'PRM_Summary__c',
};

/** Opportunity has a field for everything a deal carries, and none that nobody writes. */
export function checkDealFields(files: readonly MetadataFile[]): Problems {
  const written = Object.values(dealFields);
  const there = findFields(files)
    .filter(({ object, isCalculated }) => object === 'Opportunity' && !isCalculated)
    .map(({ name }) => name);
  return [
    ...written.filter((name) => !there.includes(name)).map((name) => `Opportunity lacks ${name}`),
    ...there
      .filter((name) => !written.includes(name))
      .map((name) => `Opportunity has ${name}, which nobody writes`),
  ];
}
