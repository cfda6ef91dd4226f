import type { CustomerCompany, PartnerCompany, PartnerPerson } from '../crm-rows.ts';
import type { ShownCertification } from '../crm-rows.ts';
import { type FieldTable, textValue } from './field-values.ts';

/** The same on accounts and on contacts. */
const certificationFields: FieldTable<{ readonly certification: ShownCertification | null }> = {
  PRM_Cert_Status__c: ({ certification }) => certification?.status ?? null,
  PRM_Cert_Type__c: ({ certification }) => certification?.type ?? null,
  PRM_Cert_Level__c: ({ certification }) => certification?.level ?? null,
  PRM_Cert_Earned_On__c: ({ certification }) => certification?.earnedOn ?? null,
  PRM_Cert_Expires_On__c: ({ certification }) => certification?.expiresOn ?? null,
};

/** What a partner's account says, under the names our package gives its fields. */
export const partnerFields: FieldTable<PartnerCompany> = {
  PRM_Partner_Id__c: (partner) => partner.partnerId,
  PRM_Partner_Status__c: (partner) => partner.status,
  PRM_Partner_Tier__c: (partner) => partner.tier,
  PRM_Partner_Type__c: (partner) => partner.type,
  PRM_Partner_Manager__c: (partner) => textValue(partner.manager),
  ...certificationFields,
};

/** What a customer's account says. */
export const customerFields: FieldTable<CustomerCompany> = {
  PRM_Incumbent_Partner__c: ({ incumbents }) => textValue(incumbents.join(', ')),
};

export const personIdField = 'PRM_Partner_Contact_Id__c';

/** What the contact of a partner's person says. */
export const personFields: FieldTable<PartnerPerson> = {
  [personIdField]: (person) => person.partnerContactId,
  PRM_Partner_Contact_Role__c: (person) => person.role,
  ...certificationFields,
};
