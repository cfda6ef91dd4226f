import type { Field, ObjectType } from './field.ts';
import { makeField } from './field.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Countries by ISO 3166 code, as the standard list of an org has them. */
const COUNTRIES: Field['picklistValues'] = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second) => {
    const label = NAMES.of(first + second);
    return label === undefined ? [] : [{ value: first + second, label }];
  }),
);

/** Fields that hold a country, without the word itself. */
export const ADDRESSES: readonly string[] = ['Billing', 'Shipping', 'Mailing'];

/** The object with a code beside each country, as state and country picklists bring it. */
export function withCountryCodes(type: ObjectType): ObjectType {
  const codes = ADDRESSES.filter((address) =>
    type.fields.some(({ name }) => name === `${address}Country`),
  ).map((address) =>
    makeField(`${address}CountryCode`, 'picklist', {
      length: 10,
      restrictedPicklist: true,
      picklistValues: COUNTRIES,
    }),
  );
  return codes.length === 0 ? type : { ...type, fields: [...type.fields, ...codes] };
}

export const findCountry = (by: 'value' | 'label', text: string) =>
  COUNTRIES.find((country) => country[by].toLowerCase() === text.toLowerCase());
