import type { DealProperties } from '../deal-properties.ts';
import { amountValue, type FieldTable, textValue, toFields } from './field-values.ts';

/** The unique field that makes creating a deal repeatable. */
export const registrationIdField = 'PRM_Registration_Id__c';

/** Our properties (R15a) under the names our package gives them; null empties a field. */
const table: FieldTable<DealProperties> = {
  PRM_Summary__c: (deal) => textValue(deal.summary),
  PRM_Partner_Org__c: (deal) => textValue(deal.partnerOrg),
  PRM_Partner_Type__c: (deal) => deal.partnerType,
  PRM_Partner_Tier__c: (deal) => deal.partnerTier,
  PRM_Partner_Manager__c: (deal) => textValue(deal.partnerManager),
  PRM_Partner_Attribution__c: (deal) => deal.attribution,
  PRM_Attribution_Status__c: (deal) => deal.attributionStatus,
  PRM_Attribution_Model__c: (deal) => deal.attributionModel,
  PRM_Sourced_Credit__c: (deal) => amountValue(deal.sourcedCredit),
  PRM_Influenced_Credit__c: (deal) => amountValue(deal.influencedCredit),
  PRM_Sourced_Amount__c: (deal) => amountValue(deal.sourcedAmount),
  PRM_Influenced_Amount__c: (deal) => amountValue(deal.influencedAmount),
  PRM_Credit_Currency__c: (deal) => deal.creditCurrency,
  [registrationIdField]: (deal) => deal.registrationId,
  PRM_Registration_Status__c: (deal) => deal.registrationStatus,
  PRM_Protection_Status__c: (deal) => deal.protectionStatus,
  PRM_Protection_Start__c: (deal) => deal.protectionStart,
  PRM_Protection_End__c: (deal) => deal.protectionEnd,
  PRM_Protected_Until__c: (deal) => deal.protectedUntil,
  PRM_Extension_Count__c: (deal) => deal.extensionCount,
  PRM_Conflict_Status__c: (deal) => deal.conflictStatus,
  PRM_Motion__c: (deal) => deal.motion,
  PRM_Last_Partner_Activity_At__c: (deal) => deal.lastPartnerActivityAt,
  PRM_Primary_Partner__c: (deal) => textValue(deal.primaryPartner),
  PRM_Other_Partners__c: (deal) => deal.otherPartners.join(', ') || null,
  PRM_Partner_Count__c: (deal) => deal.partnerCount,
  PRM_Policy_Version__c: (deal) => deal.policyVersion,
};

export const dealFieldNames: readonly string[] = Object.keys(table);

/** The whole of our fields, as this org calls them. */
export function toDealFields(
  deal: DealProperties,
  fieldName: (name: string) => string,
): Record<string, unknown> {
  return toFields(table, deal, fieldName);
}
