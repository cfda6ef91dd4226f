import { notFound } from '../problem.ts';
import { withCountryCodes } from './countries.ts';
import type { Field, ObjectType } from './field.ts';
import { choicesOf, makeField } from './field.ts';
import { inNamespace } from './in-namespace.ts';
import type { PackageSchema } from './read-package.ts';
import { readPackage } from './read-package.ts';
import { OPPORTUNITY_PARTNER, SALES_OBJECTS } from './sales-objects.ts';
import { CURRENCY_TYPE, DATED_RATE, SETUP_OBJECTS } from './setup-objects.ts';

export type SchemaFacts = {
  readonly packageInstalled: boolean;
  /** Before our names where the package came as a managed one; else empty. */
  readonly namespace: string;
  /** Corporate currency first; more than one switches `CurrencyIsoCode` on. */
  readonly currencies: readonly string[];
  /** Whether rates are kept by date (advanced currency management). */
  readonly datedRates: boolean;
  /** Whether countries have codes. */
  readonly countryCodes: boolean;
  /** What the API may do with the partners of opportunities. */
  readonly partnerLists: 'written' | 'read' | 'absent';
  readonly stages: readonly string[];
};

/** Whose records bear a currency of their own where there are several; our own objects do too. */
const WITH_CURRENCY = ['Account', 'Contact', 'Opportunity'];

const NOTHING: PackageSchema = { fields: new Map(), objects: [] };

const packageOf = ({ packageInstalled, namespace }: SchemaFacts): PackageSchema =>
  packageInstalled ? inNamespace(readPackage(), namespace) : NOTHING;

function currencyField({ currencies }: SchemaFacts): Field {
  return makeField('CurrencyIsoCode', 'picklist', {
    length: 3,
    nillable: false,
    defaultedOnCreate: true,
    restrictedPicklist: true,
    picklistValues: choicesOf(currencies),
    defaultValue: currencies[0] ?? null,
  });
}

function complete(type: ObjectType, facts: SchemaFacts, added: PackageSchema): ObjectType {
  const own = type.fields.map((field) =>
    field.name === 'StageName' ? { ...field, picklistValues: choicesOf(facts.stages) } : field,
  );
  const several = facts.currencies.length > 1;
  const withCurrency = WITH_CURRENCY.includes(type.name) || added.objects.includes(type);
  const currency = several && withCurrency ? [currencyField(facts)] : [];
  const fields = [...own, ...(added.fields.get(type.name) ?? []), ...currency];
  return facts.countryCodes ? withCountryCodes({ ...type, fields }) : { ...type, fields };
}

function rateObjects({ currencies, datedRates }: SchemaFacts): readonly ObjectType[] {
  if (currencies.length < 2) return [];
  return datedRates ? [CURRENCY_TYPE, DATED_RATE] : [CURRENCY_TYPE];
}

function salesObjects({ partnerLists }: SchemaFacts): readonly ObjectType[] {
  if (partnerLists === 'written') return SALES_OBJECTS;
  const others = SALES_OBJECTS.filter((type) => type !== OPPORTUNITY_PARTNER);
  const asRead = { ...OPPORTUNITY_PARTNER, createable: false, deletable: false };
  return partnerLists === 'read' ? [...others, asRead] : others;
}

/** Every object and field of one org, found by name without regard to case, as Salesforce does. */
export function buildSchema(facts: SchemaFacts) {
  const added = packageOf(facts);
  const standard = [...salesObjects(facts), ...SETUP_OBJECTS, ...rateObjects(facts)];
  const types = new Map(
    [...standard, ...added.objects].map((type) => [
      type.name.toLowerCase(),
      complete(type, facts, added),
    ]),
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
