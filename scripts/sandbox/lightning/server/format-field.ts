import type { Field, FieldValue } from '../../salesforce/schema/field.ts';

/** For whom values are written. */
export interface Reader {
  /** As in `en-GB`. */
  readonly locale: string;
  readonly timeZone: string;
  /** ISO 4217; of the record, else the org's. */
  readonly currency: string;
}

type Write = (value: never, reader: Reader, field: Field) => string;

const WRITERS: Readonly<Partial<Record<Field['type'], Write>>> = {
  boolean: (value: boolean) => (value ? 'Yes' : 'No'),
  currency: (value: number, { locale, currency }) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value),
  date: (value: string, { locale }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(value),
    ),
  datetime: (value: string, { locale, timeZone }) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
      new Date(value.replace('+0000', 'Z')),
    ),
  double: (value: number, { locale }) => new Intl.NumberFormat(locale).format(value),
  int: (value: number, { locale }) => new Intl.NumberFormat(locale).format(value),
  percent: (value: number, { locale }) => `${new Intl.NumberFormat(locale).format(value)}%`,
  picklist: (value: string, _reader, { picklistValues }) =>
    picklistValues.find((one) => one.value === value)?.label ?? value,
};

/** A field's value as a person reads it; empty when there is none. */
export function formatField(field: Field, value: FieldValue, reader: Reader): string {
  if (value === null || value === '') return '';
  const write = WRITERS[field.type];
  return write ? write(value as never, reader, field) : String(value);
}
