import { z } from 'zod';
import type { Field, FieldType } from './field.ts';
import { makeField, makeLookup, READ_ONLY } from './field.ts';

/** Name of a value set to the values in it, with what people see of each. */
export type ValueSets = ReadonlyMap<string, Field['picklistValues']>;

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const TYPES = {
  Text: 'string',
  LongTextArea: 'textarea',
  Number: 'double',
  Currency: 'currency',
  Percent: 'percent',
  Date: 'date',
  DateTime: 'datetime',
  Checkbox: 'boolean',
  Picklist: 'picklist',
  Lookup: 'reference',
} as const satisfies Record<string, FieldType>;

const number = z.coerce.number().int();

/** What of a `.field-meta.xml` decides how the API treats the field; another type fails loudly. */
export const packageField = z.object({
  fullName: z.string(),
  label: z.string(),
  type: z.enum(Object.keys(TYPES) as (keyof typeof TYPES)[]),
  length: number.optional(),
  precision: number.optional(),
  scale: number.optional(),
  unique: flag.default(false),
  externalId: flag.default(false),
  caseSensitive: flag.default(false),
  required: flag.default(false),
  defaultValue: z.string().optional(),
  formula: z.string().optional(),
  referenceTo: z.string().optional(),
  valueSet: z.object({ restricted: flag, valueSetName: z.string() }).optional(),
});
type PackageField = z.infer<typeof packageField>;

function sizes({ length, precision, scale }: PackageField): Partial<Field> {
  return {
    ...(length !== undefined && { length }),
    ...(precision !== undefined && { precision }),
    ...(scale !== undefined && { scale }),
  };
}

function choices({ valueSet }: PackageField, sets: ValueSets): Partial<Field> {
  if (!valueSet) return {};
  const picklistValues = sets.get(valueSet.valueSetName);
  if (!picklistValues) throw new Error(`The package has no value set ${valueSet.valueSetName}.`);
  return { picklistValues, restrictedPicklist: valueSet.restricted };
}

/** The field as the API describes it once the package is installed; formulas stay empty here. */
export function toField(meta: PackageField, sets: ValueSets): Field {
  const { fullName, label, type, unique, externalId, caseSensitive, required } = meta;
  const extras: Partial<Field> = {
    label,
    unique,
    externalId,
    caseSensitive,
    nillable: type !== 'Checkbox' && !required,
    ...sizes(meta),
    ...choices(meta, sets),
    ...(type === 'Checkbox' && { defaultValue: meta.defaultValue === 'true' }),
    ...(meta.formula !== undefined && { ...READ_ONLY, nillable: true }),
  };
  if (meta.referenceTo !== undefined) return makeLookup(fullName, [meta.referenceTo], extras);
  return makeField(fullName, TYPES[type], extras);
}
