import type { Field, ObjectType } from './field.ts';
import { makeField, makeLookup, READ_ONLY, REQUIRED } from './field.ts';
import { SYSTEM_FIELDS } from './system-fields.ts';

/** Objects an administrator arranges; the API reads them, and of rates it may write some. */
function setupObject(name: string, keyPrefix: string, fields: readonly Field[]): ObjectType {
  return {
    name,
    label: name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
    keyPrefix,
    createable: false,
    updateable: false,
    deletable: false,
    // These have no recycle bin.
    fields: [...SYSTEM_FIELDS.filter(({ name }) => name !== 'IsDeleted'), ...fields],
  };
}

const RATE = { precision: 18, scale: 6 } as const;

export const SETUP_OBJECTS: readonly ObjectType[] = [
  setupObject('Organization', '00D', [
    makeField('Name', 'string', { ...REQUIRED, length: 80 }),
    makeField('InstanceName', 'string', { ...READ_ONLY, length: 5 }),
    makeField('IsSandbox', 'boolean', READ_ONLY),
    makeField('TimeZoneSidKey', 'picklist', { length: 40 }),
    makeField('LanguageLocaleKey', 'picklist', { length: 40 }),
    makeField('DefaultLocaleSidKey', 'picklist', { length: 40 }),
    makeField('OrganizationType', 'picklist', { ...READ_ONLY, length: 40 }),
    makeField('NamespacePrefix', 'string', { ...READ_ONLY, length: 15 }),
    makeField('TrialExpirationDate', 'datetime', READ_ONLY),
  ]),
  setupObject('User', '005', [
    makeField('Username', 'string', { ...REQUIRED, length: 80 }),
    makeField('FirstName', 'string', { length: 40 }),
    makeField('LastName', 'string', { ...REQUIRED, length: 80 }),
    makeField('Name', 'string', { ...READ_ONLY, length: 121 }),
    makeField('Email', 'email', { ...REQUIRED, length: 128 }),
    makeField('Alias', 'string', { ...REQUIRED, length: 8 }),
    makeField('IsActive', 'boolean'),
    makeField('UserType', 'picklist', { ...READ_ONLY, length: 40 }),
    makeField('TimeZoneSidKey', 'picklist', { length: 40 }),
    makeField('LocaleSidKey', 'picklist', { length: 40 }),
    makeField('LanguageLocaleKey', 'picklist', { length: 40 }),
    makeField('Title', 'string', { length: 80 }),
    makeLookup('ManagerId', ['User']),
  ]),
  setupObject('OpportunityStage', '01J', [
    makeField('MasterLabel', 'string', READ_ONLY),
    makeField('ApiName', 'string', READ_ONLY),
    makeField('IsActive', 'boolean', READ_ONLY),
    makeField('SortOrder', 'int', READ_ONLY),
    makeField('IsClosed', 'boolean', READ_ONLY),
    makeField('IsWon', 'boolean', READ_ONLY),
    makeField('DefaultProbability', 'percent', { ...READ_ONLY, precision: 3, scale: 0 }),
    makeField('ForecastCategoryName', 'picklist', READ_ONLY),
  ]),
];

/** Exists only where several currencies are switched on. */
export const CURRENCY_TYPE = setupObject('CurrencyType', '01L', [
  makeField('IsoCode', 'picklist', { ...REQUIRED, length: 3 }),
  makeField('ConversionRate', 'double', { ...REQUIRED, ...RATE }),
  makeField('DecimalPlaces', 'int', REQUIRED),
  makeField('IsActive', 'boolean'),
  makeField('IsCorporate', 'boolean', READ_ONLY),
]);

const UNSORTED = { ...REQUIRED, sortable: false } as const;

/** Exists only where rates are kept by date too (advanced currency management). */
export const DATED_RATE = setupObject('DatedConversionRate', '04w', [
  makeField('IsoCode', 'picklist', { ...UNSORTED, length: 3 }),
  makeField('ConversionRate', 'double', { ...UNSORTED, ...RATE }),
  makeField('StartDate', 'date', UNSORTED),
  makeField('NextStartDate', 'date', { ...READ_ONLY, sortable: false }),
]);
