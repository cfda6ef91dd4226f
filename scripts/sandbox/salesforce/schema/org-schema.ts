import { notFound } from '../problem.ts';
import type { Field, ObjectType } from './field.ts';
import { makeField } from './field.ts';
import { readPackageField } from './package-field.ts';
import { PACKAGE_FIELDS } from './package-fields.ts';
import { SALES_OBJECTS } from './sales-objects.ts';
import { CURRENCY_OBJECTS, SETUP_OBJECTS } from './setup-objects.ts';

export type SchemaFacts = {
  readonly packageInstalled: boolean;
  /** Corporate currency first; more than one switches `CurrencyIsoCode` on. */
  readonly currencies: readonly string[];
  readonly stages: readonly string[];
};

/** Whose records bear a currency of their own where there are several. */
const WITH_CURRENCY = ['Account', 'Contact', 'Opportunity'];

function currencyField({ currencies }: SchemaFacts): Field {
  return makeField('CurrencyIsoCode', 'picklist', {
    length: 3,
    nillable: false,
    defaultedOnCreate: true,
    restrictedPicklist: true,
    picklistValues: currencies,
    defaultValue: currencies[0] ?? null,
  });
}

function fieldsOf(type: ObjectType, facts: SchemaFacts): readonly Field[] {
  const own = type.fields.map((field) =>
    field.name === 'StageName' ? { ...field, picklistValues: facts.stages } : field,
  );
  const packaged = facts.packageInstalled ? (PACKAGE_FIELDS[type.name] ?? []) : [];
  const currency = facts.currencies.length > 1 && WITH_CURRENCY.includes(type.name);
  return [...own, ...packaged.map(readPackageField), ...(currency ? [currencyField(facts)] : [])];
}

/** Every object and field of one org, found by name without regard to case, as Salesforce does. */
export function buildSchema(facts: SchemaFacts) {
  const several = facts.currencies.length > 1;
  const objects = [...SALES_OBJECTS, ...SETUP_OBJECTS, ...(several ? CURRENCY_OBJECTS : [])];
  const types = new Map(
    objects.map((type) => [type.name.toLowerCase(), { ...type, fields: fieldsOf(type, facts) }]),
  );
  const find = (name: string): ObjectType | undefined => types.get(name.toLowerCase());

  return {
    all: () => [...types.values()],
    find,
    /** @throws ApiProblem 404 NOT_FOUND, as a path with an unknown object gets. */
    require: (name: string): ObjectType => {
      const type = find(name);
      if (!type) throw notFound();
      return type;
    },
    findByPrefix: (id: string): ObjectType | undefined =>
      [...types.values()].find(({ keyPrefix }) => id.startsWith(keyPrefix)),
  };
}

export type OrgSchema = ReturnType<typeof buildSchema>;

export function findField(type: ObjectType, name: string): Field | undefined {
  const lower = name.toLowerCase();
  return type.fields.find((field) => field.name.toLowerCase() === lower);
}

export function findRelationship(type: ObjectType, name: string): Field | undefined {
  const lower = name.toLowerCase();
  return type.fields.find((field) => field.relationshipName?.toLowerCase() === lower);
}
