import type { PackageField } from './package-field.ts';

const text = (
  fullName: string,
  label: string,
  extras: Partial<PackageField> = {},
): PackageField => ({
  fullName,
  label,
  type: 'Text',
  length: 255,
  ...extras,
});

const count = (fullName: string, label: string): PackageField => ({
  fullName,
  label,
  type: 'Number',
  precision: 9,
  scale: 0,
});

const money = (fullName: string, label: string): PackageField => ({
  fullName,
  label,
  type: 'Currency',
  precision: 18,
  scale: 2,
});

const when = (fullName: string, label: string): PackageField => ({
  fullName,
  label,
  type: 'DateTime',
});

const choice = (fullName: string, label: string, names: readonly string[]): PackageField => ({
  fullName,
  label,
  type: 'Picklist',
  valueSet: { restricted: true, names },
});

const TIERS = ['registered', 'bronze', 'silver', 'gold', 'platinum'];
const PARTNER_TYPES = [
  'referral',
  'reseller',
  'distributor',
  'marketplace',
  'si_msp',
  'technology',
];

const OPPORTUNITY_FIELDS: readonly PackageField[] = [
  text('PRM_Summary__c', 'Partner summary'),
  text('PRM_Partner_Org__c', 'Partner'),
  choice('PRM_Partner_Type__c', 'Partner type', PARTNER_TYPES),
  choice('PRM_Partner_Tier__c', 'Partner tier', TIERS),
  text('PRM_Partner_Manager__c', 'Partner manager'),
  choice('PRM_Partner_Attribution__c', 'Partner attribution', ['sourced', 'influenced', 'none']),
  choice('PRM_Attribution_Status__c', 'Attribution status', ['open', 'locked']),
  choice('PRM_Attribution_Model__c', 'Attribution model', [
    'primary',
    'linear',
    'sourced_influenced',
  ]),
  money('PRM_Sourced_Credit__c', 'Sourced credit'),
  money('PRM_Influenced_Credit__c', 'Influenced credit'),
  money('PRM_Sourced_Amount__c', 'Sourced amount'),
  money('PRM_Influenced_Amount__c', 'Influenced amount'),
  text('PRM_Credit_Currency__c', 'Credit currency', { length: 3 }),
  text('PRM_Registration_Id__c', 'Registration ID', { length: 40, unique: true, externalId: true }),
  choice('PRM_Registration_Status__c', 'Registration status', [
    'draft',
    'submitted',
    'in_review',
    'info_requested',
    'approved',
    'declined',
    'withdrawn',
  ]),
  choice('PRM_Protection_Status__c', 'Protection status', [
    'none',
    'active',
    'expired',
    'lapsed',
    'released',
    'revoked',
    'fulfilled',
  ]),
  when('PRM_Protection_Start__c', 'Protection start'),
  when('PRM_Protection_End__c', 'Protection end'),
  { fullName: 'PRM_Protected_Until__c', label: 'Protected until', type: 'Date' },
  count('PRM_Extension_Count__c', 'Extensions'),
  choice('PRM_Conflict_Status__c', 'Conflict status', ['none', 'flagged', 'open', 'resolved']),
  choice('PRM_Motion__c', 'Partner motion', ['source', 'co_sell', 'renewal', 'expansion']),
  when('PRM_Last_Partner_Activity_At__c', 'Last partner activity'),
  text('PRM_Primary_Partner__c', 'Primary partner'),
  {
    fullName: 'PRM_Other_Partners__c',
    label: 'Other partners',
    type: 'LongTextArea',
    length: 32_768,
  },
  count('PRM_Partner_Count__c', 'Number of partners'),
  count('PRM_Policy_Version__c', 'Rules version'),
];

/** Fields our package brings, by the object they stand on. */
export const PACKAGE_FIELDS: Readonly<Record<string, readonly PackageField[]>> = {
  Opportunity: OPPORTUNITY_FIELDS,
};
