import type { Field } from './field.ts';
import { makeField, makeLookup } from './field.ts';

/** A custom field in the words of its `.field-meta.xml`; the members we use of it. */
export type PackageField = {
  readonly fullName: string;
  readonly label: string;
  readonly type:
    | 'Text'
    | 'LongTextArea'
    | 'Number'
    | 'Currency'
    | 'Date'
    | 'DateTime'
    | 'Checkbox'
    | 'Url'
    | 'Picklist'
    | 'Lookup';
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly unique?: boolean;
  readonly externalId?: boolean;
  readonly required?: boolean;
  /** Names of the value set; a restricted one takes no other. */
  readonly valueSet?: { readonly restricted: boolean; readonly names: readonly string[] };
  readonly referenceTo?: string;
};

const TYPES = {
  Text: 'string',
  LongTextArea: 'textarea',
  Number: 'double',
  Currency: 'currency',
  Date: 'date',
  DateTime: 'datetime',
  Checkbox: 'boolean',
  Url: 'url',
  Picklist: 'picklist',
  Lookup: 'reference',
} as const;

/** The field as the API describes it once the package is installed. */
export function readPackageField(meta: PackageField): Field {
  const { fullName, label, type, length, precision, scale, valueSet, referenceTo } = meta;
  const extras = {
    label,
    ...(length !== undefined && { length }),
    ...(precision !== undefined && { precision }),
    ...(scale !== undefined && { scale }),
    nillable: !(meta.required ?? type === 'Checkbox'),
    unique: meta.unique ?? false,
    externalId: meta.externalId ?? false,
    picklistValues: valueSet?.names ?? [],
    restrictedPicklist: valueSet?.restricted ?? false,
  };
  if (referenceTo) return makeLookup(fullName, [referenceTo], extras);
  return makeField(fullName, TYPES[type], extras);
}
