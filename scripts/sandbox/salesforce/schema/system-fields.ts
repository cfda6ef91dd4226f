import type { Field } from './field.ts';
import { makeField, makeLookup, READ_ONLY, REQUIRED } from './field.ts';

const BY_SYSTEM = { ...READ_ONLY, ...REQUIRED, defaultedOnCreate: true } as const;

/** What every record carries and only Salesforce writes. */
export const SYSTEM_FIELDS: readonly Field[] = [
  makeField('Id', 'id', BY_SYSTEM),
  makeField('IsDeleted', 'boolean', BY_SYSTEM),
  makeField('CreatedDate', 'datetime', BY_SYSTEM),
  makeLookup('CreatedById', ['User'], BY_SYSTEM),
  makeField('LastModifiedDate', 'datetime', BY_SYSTEM),
  makeLookup('LastModifiedById', ['User'], BY_SYSTEM),
  makeField('SystemModstamp', 'datetime', BY_SYSTEM),
];

/** Who owns a record; whoever makes it unless somebody is named. */
export const OWNER = makeLookup('OwnerId', ['User'], { ...REQUIRED, defaultedOnCreate: true });
