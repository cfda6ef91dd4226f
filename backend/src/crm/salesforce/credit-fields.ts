import type { Id } from '@alongside/shared/vocabulary/ids';
import type { CreditRow } from '../crm-rows.ts';
import { type FieldTable, textValue } from './field-values.ts';

export const creditObject = 'PRM_Partner_Credit__c';
export const creditKeyField = 'PRM_Credit_Key__c';
export const creditRoleField = 'PRM_Partner_Attribution__c';
/** The records of others that a credit leads to. */
export const creditLinks = {
  deal: 'PRM_Opportunity__c',
  partner: 'PRM_Partner_Account__c',
} as const;

/** A credit with the deal it is of, and the record of the registration it rests on. */
export interface KeyedCredit extends CreditRow {
  readonly dealId: Id<'deal'>;
  readonly registrationRecordId: string | null;
}

/** What the keys of a deal's credits begin with. */
export const creditKeyStart = (dealId: Id<'deal'>): string => `${dealId}:`;

export const dealOfKey = (key: string): string => key.slice(0, key.indexOf(':'));

export const creditKey = ({ dealId, partnerId }: KeyedCredit): string =>
  creditKeyStart(dealId) + partnerId;

/** What the row says by itself, under the names our package gives its fields. */
export const creditFields: FieldTable<KeyedCredit> = {
  [creditKeyField]: creditKey,
  PRM_Partner_Org__c: (credit) => textValue(credit.partnerName),
  PRM_Partner_Tier__c: (credit) => credit.partnerTier,
  [creditRoleField]: (credit) => credit.role,
  PRM_Attribution_Status__c: (credit) => credit.status,
  PRM_Share__c: (credit) => credit.share / 100,
  PRM_Credit_Currency__c: ({ credit }) => credit?.currency ?? null,
};

export const creditAmountField = 'PRM_Credit__c';

/** Which records it leads to. */
export const creditLookups: FieldTable<KeyedCredit> = {
  [creditLinks.deal]: (credit) => credit.dealRecordId,
  [creditLinks.partner]: (credit) => credit.partnerRecordId,
  PRM_Registration__c: (credit) => credit.registrationRecordId,
};
