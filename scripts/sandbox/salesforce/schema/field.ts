export type FieldType =
  | 'id'
  | 'string'
  | 'textarea'
  | 'picklist'
  | 'url'
  | 'email'
  | 'phone'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'boolean'
  | 'reference';

/** What a field holds: dates as `2026-11-22`, datetimes as `2026-11-22T12:00:00.000+0000`. */
export type FieldValue = string | number | boolean | null;

/** A field as `describe` shows it; names of members are Salesforce's. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** Longest text, in characters; 0 for what is no text. */
  readonly length: number;
  /** Digits in all, of a number. */
  readonly precision: number;
  readonly scale: number;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly nillable: boolean;
  readonly defaultedOnCreate: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly unique: boolean;
  readonly externalId: boolean;
  /** Whether a unique or external value counts as another one in other case. */
  readonly caseSensitive: boolean;
  readonly restrictedPicklist: boolean;
  readonly picklistValues: readonly { readonly value: string; readonly label: string }[];
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
  readonly defaultValue: FieldValue;
  /** Such as `PC-{000000}`, where Salesforce counts the records. */
  readonly autoNumber: string | null;
};

export type ObjectType = {
  readonly name: string;
  readonly label: string;
  readonly keyPrefix: string;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly fields: readonly Field[];
};

const LENGTHS: Partial<Record<FieldType, number>> = {
  id: 18,
  reference: 18,
  string: 255,
  textarea: 32_000,
  picklist: 255,
  url: 255,
  email: 80,
  phone: 40,
};

/** `CloseDate` is labelled "Close Date", `OwnerId` "Owner ID". */
const labelOf = (name: string): string =>
  name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/ Id$/, ' ID');

/** A field people may read, write, filter and leave empty, apart from what `extras` says. */
export function makeField(name: string, type: FieldType, extras: Partial<Field> = {}): Field {
  const number = ['double', 'currency', 'percent'].includes(type);
  return {
    name,
    label: labelOf(name),
    type,
    length: LENGTHS[type] ?? 0,
    precision: number ? 18 : 0,
    scale: number ? 2 : 0,
    createable: true,
    updateable: true,
    nillable: type !== 'boolean',
    defaultedOnCreate: type === 'boolean',
    // Long texts stand outside the index: no query filters or sorts by them.
    filterable: type !== 'textarea' || (extras.length ?? 32_000) <= 255,
    sortable: type !== 'textarea' || (extras.length ?? 32_000) <= 255,
    unique: false,
    externalId: false,
    caseSensitive: false,
    restrictedPicklist: false,
    picklistValues: [],
    referenceTo: [],
    relationshipName: null,
    defaultValue: type === 'boolean' ? false : null,
    autoNumber: null,
    ...extras,
  };
}

/** Choices whose labels are their values. */
export const choicesOf = (values: readonly string[]): Field['picklistValues'] =>
  values.map((value) => ({ value, label: value }));

/** A lookup; `AccountId` is followed as `Account`, `Partner__c` as `Partner__r`. */
export function makeLookup(
  name: string,
  referenceTo: readonly string[],
  extras: Partial<Field> = {},
): Field {
  const relationshipName = name.endsWith('__c')
    ? name.replace(/__c$/, '__r')
    : name.replace(/Id$/, '');
  return makeField(name, 'reference', { referenceTo, relationshipName, ...extras });
}

/** Only Salesforce itself writes the field. */
export const READ_ONLY = { createable: false, updateable: false } as const;
export const REQUIRED = { nillable: false } as const;
