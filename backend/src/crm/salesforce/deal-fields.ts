import type { Money } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../deal-properties.ts';
import { decimalFromMoney } from '../decimal-money.ts';
import { cutText } from './cut-text.ts';
import { exactNumber } from './exact-json.ts';

const LONGEST_TEXT = 255;

const text = (value: string | null): string | null =>
  value === null || value === '' ? null : cutText(value, LONGEST_TEXT);
const amount = (value: Money | null): unknown =>
  value === null ? null : exactNumber(decimalFromMoney(value));

/** The unique field that makes creating a deal repeatable. */
export const registrationIdField = 'PRM_Registration_Id__c';

/** Our properties (R15a) under the names our package gives them; null empties a field. */
const table: Readonly<Record<string, (deal: DealProperties) => unknown>> = {
  PRM_Summary__c: (deal) => text(deal.summary),
  PRM_Partner_Org__c: (deal) => text(deal.partnerOrg),
  PRM_Partner_Type__c: (deal) => deal.partnerType,
  PRM_Partner_Tier__c: (deal) => deal.partnerTier,
  PRM_Partner_Manager__c: (deal) => text(deal.partnerManager),
  PRM_Partner_Attribution__c: (deal) => deal.attribution,
  PRM_Attribution_Status__c: (deal) => deal.attributionStatus,
  PRM_Attribution_Model__c: (deal) => deal.attributionModel,
  PRM_Sourced_Credit__c: (deal) => amount(deal.sourcedCredit),
  PRM_Influenced_Credit__c: (deal) => amount(deal.influencedCredit),
  PRM_Sourced_Amount__c: (deal) => amount(deal.sourcedAmount),
  PRM_Influenced_Amount__c: (deal) => amount(deal.influencedAmount),
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
  PRM_Primary_Partner__c: (deal) => text(deal.primaryPartner),
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
  return Object.fromEntries(
    Object.entries(table).map(([name, valueOf]) => [fieldName(name), valueOf(deal)]),
  );
}
