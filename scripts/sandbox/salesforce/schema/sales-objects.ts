import type { Field, ObjectType } from './field.ts';
import { choicesOf, makeField, makeLookup, READ_ONLY, REQUIRED } from './field.ts';
import { OWNER, SYSTEM_FIELDS } from './system-fields.ts';

type Rights = { readonly updateable?: boolean };

function salesObject(
  name: string,
  keyPrefix: string,
  fields: readonly Field[],
  { updateable = true }: Rights = {},
): ObjectType {
  return {
    name,
    label: name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
    keyPrefix,
    createable: true,
    updateable,
    deletable: true,
    fields: [...SYSTEM_FIELDS, ...fields],
  };
}

const address = (prefix: string): Field[] => [
  makeField(`${prefix}Street`, 'textarea', { length: 255 }),
  makeField(`${prefix}City`, 'string', { length: 40 }),
  makeField(`${prefix}State`, 'string', { length: 80 }),
  makeField(`${prefix}PostalCode`, 'string', { length: 20 }),
  makeField(`${prefix}Country`, 'string', { length: 80 }),
];

const CREATE_ONLY = { updateable: false, nillable: false } as const;

/** Rows can be made and deleted, never changed. */
export const OPPORTUNITY_PARTNER = salesObject(
  'OpportunityPartner',
  '00I',
  [
    makeLookup('OpportunityId', ['Opportunity'], CREATE_ONLY),
    makeLookup('AccountToId', ['Account'], CREATE_ONLY),
    makeField('Role', 'picklist', { updateable: false, length: 40 }),
    makeField('IsPrimary', 'boolean', { updateable: false }),
  ],
  { updateable: false },
);

export const SALES_OBJECTS: readonly ObjectType[] = [
  salesObject('Account', '001', [
    makeField('Name', 'string', REQUIRED),
    makeField('Type', 'picklist', {
      picklistValues: choicesOf([
        'Prospect',
        'Customer - Direct',
        'Customer - Channel',
        'Channel Partner / Reseller',
        'Other',
      ]),
    }),
    makeField('Website', 'url'),
    makeField('Phone', 'phone'),
    makeField('Industry', 'picklist'),
    makeField('AccountNumber', 'string', { length: 40 }),
    makeField('NumberOfEmployees', 'int'),
    makeField('Description', 'textarea'),
    makeLookup('ParentId', ['Account']),
    ...address('Billing'),
    ...address('Shipping'),
    makeLookup('MasterRecordId', ['Account'], READ_ONLY),
    makeField('IsPartner', 'boolean', READ_ONLY),
    OWNER,
  ]),
  salesObject('Contact', '003', [
    makeLookup('AccountId', ['Account']),
    makeField('FirstName', 'string', { length: 40 }),
    makeField('LastName', 'string', { ...REQUIRED, length: 80 }),
    makeField('Name', 'string', { ...READ_ONLY, length: 121 }),
    makeField('Email', 'email'),
    makeField('Phone', 'phone'),
    makeField('Title', 'string', { length: 128 }),
    makeField('Description', 'textarea'),
    ...address('Mailing'),
    makeLookup('MasterRecordId', ['Contact'], READ_ONLY),
    OWNER,
  ]),
  salesObject('Opportunity', '006', [
    makeField('Name', 'string', { ...REQUIRED, length: 120 }),
    makeLookup('AccountId', ['Account']),
    makeField('StageName', 'picklist', { ...REQUIRED, restrictedPicklist: true }),
    makeField('CloseDate', 'date', REQUIRED),
    makeField('Amount', 'currency'),
    makeField('Probability', 'percent', { precision: 3, scale: 0, defaultedOnCreate: true }),
    makeField('ExpectedRevenue', 'currency', READ_ONLY),
    makeField('IsClosed', 'boolean', READ_ONLY),
    makeField('IsWon', 'boolean', READ_ONLY),
    makeField('ForecastCategory', 'picklist', READ_ONLY),
    makeField('ForecastCategoryName', 'picklist', { defaultedOnCreate: true }),
    makeField('Type', 'picklist', {
      picklistValues: choicesOf(['New Business', 'Existing Business']),
    }),
    makeField('LeadSource', 'picklist'),
    makeField('NextStep', 'string'),
    makeField('Description', 'textarea'),
    makeField('LastStageChangeDate', 'datetime', READ_ONLY),
    makeField('LastActivityDate', 'date', READ_ONLY),
    makeLookup('ContactId', ['Contact'], { updateable: false }),
    OWNER,
  ]),
  salesObject('OpportunityContactRole', '00K', [
    makeLookup('OpportunityId', ['Opportunity'], CREATE_ONLY),
    makeLookup('ContactId', ['Contact'], REQUIRED),
    makeField('Role', 'picklist', { length: 40 }),
    makeField('IsPrimary', 'boolean'),
  ]),
  OPPORTUNITY_PARTNER,
  salesObject('Task', '00T', [
    makeField('Subject', 'string'),
    makeField('Description', 'textarea'),
    makeField('ActivityDate', 'date'),
    makeField('Status', 'picklist', {
      ...REQUIRED,
      defaultedOnCreate: true,
      defaultValue: 'Not Started',
      picklistValues: choicesOf([
        'Not Started',
        'In Progress',
        'Completed',
        'Waiting on someone else',
        'Deferred',
      ]),
    }),
    makeField('Priority', 'picklist', {
      ...REQUIRED,
      defaultedOnCreate: true,
      defaultValue: 'Normal',
      picklistValues: choicesOf(['High', 'Normal', 'Low']),
    }),
    makeField('Type', 'picklist', { length: 40 }),
    makeField('TaskSubtype', 'picklist', { updateable: false, length: 40, defaultValue: 'Task' }),
    makeField('IsClosed', 'boolean', READ_ONLY),
    makeField('CompletedDateTime', 'datetime', READ_ONLY),
    makeLookup('WhatId', ['Opportunity', 'Account']),
    makeLookup('WhoId', ['Contact']),
    OWNER,
  ]),
  salesObject('Event', '00U', [
    makeField('Subject', 'string'),
    makeField('StartDateTime', 'datetime', REQUIRED),
    makeField('EndDateTime', 'datetime', REQUIRED),
    makeLookup('WhatId', ['Opportunity', 'Account']),
    makeLookup('WhoId', ['Contact']),
    OWNER,
  ]),
  salesObject('EmailMessage', '02s', [
    makeField('Subject', 'string'),
    makeField('Incoming', 'boolean'),
    makeField('MessageDate', 'datetime'),
    makeLookup('RelatedToId', ['Opportunity', 'Account']),
  ]),
];
