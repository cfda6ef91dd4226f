import type { RegistrationRow } from '../crm-rows.ts';
import { cutText } from './cut-text.ts';
import { type FieldTable, textValue } from './field-values.ts';

export const registrationObject = 'PRM_Registration__c';

/** A record's own name has 80 characters at most. */
const LONGEST_NAME = 80;

/** What the row says by itself, under the names our package gives its fields. */
export const registrationFields: FieldTable<RegistrationRow> = {
  PRM_Registration_Id__c: (row) => row.registrationId,
  PRM_Partner_Org__c: (row) => textValue(row.partnerName),
  PRM_Partner_Type__c: (row) => row.partnerType,
  PRM_Partner_Tier__c: (row) => row.partnerTier,
  PRM_Customer__c: (row) => textValue(row.customerName),
  PRM_Registration_Type__c: (row) => row.registrationType,
  PRM_Registration_Status__c: (row) => row.reviewStatus,
  PRM_Protection_Status__c: (row) => row.protectionStatus,
  PRM_Partner_Attribution__c: (row) => row.attribution,
  PRM_Outcome__c: (row) => row.outcome,
  PRM_Conflict_Status__c: (row) => row.conflictStatus,
  PRM_Submitted_At__c: (row) => row.submittedAt,
  PRM_Decision_Due_At__c: (row) => row.decisionDueAt,
  PRM_Decided_At__c: (row) => row.decidedAt,
  PRM_Answer_Hours__c: (row) => row.answerHours,
  PRM_Protection_Start__c: (row) => row.protectionStart,
  PRM_Protection_End__c: (row) => row.protectionEnd,
  PRM_Policy_Version__c: (row) => row.policyVersion,
};

export const registrationAmountField = 'PRM_Amount__c';

/** Which records it leads to. */
export const registrationLookups: FieldTable<RegistrationRow> = {
  PRM_Opportunity__c: (row) => row.dealRecordId,
  PRM_Account__c: (row) => row.companyRecordId,
  PRM_Partner_Account__c: (row) => row.partnerRecordId,
};

export const registrationName = ({ customerName }: RegistrationRow): string =>
  cutText(customerName, LONGEST_NAME);
