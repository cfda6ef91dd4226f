import { refusal } from '../problem.ts';
import { ADDRESSES, findCountry } from '../schema/countries.ts';
import type { FieldValue, ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import type { Values } from './record.ts';

function matchOne(changes: Values, country: string, code: string): Values {
  const given: FieldValue = changes[code] ?? null;
  if (given !== null) return { [country]: findCountry('value', String(given))?.label ?? null };
  if (changes[code] === null) return { [country]: null };
  const name = changes[country];
  if (name === undefined) return {};
  if (name === null) return { [code]: null };
  const found = findCountry('label', String(name));
  if (found) return { [code]: found.value };
  throw refusal(
    'FIELD_INTEGRITY_EXCEPTION',
    `A country/territory must be one of the list: ${String(name)}`,
    [country],
  );
}

/**
 * The changes with country and code agreeing, in an org that has codes: the code leads.
 * @throws ApiProblem FIELD_INTEGRITY_EXCEPTION for a country that is not in the list
 */
export function matchCountries(type: ObjectType, changes: Values): Values {
  const coded = ADDRESSES.filter((address) => findField(type, `${address}CountryCode`));
  const matched = coded.map((address) =>
    matchOne(changes, `${address}Country`, `${address}CountryCode`),
  );
  return Object.assign({ ...changes }, ...matched) as Values;
}
