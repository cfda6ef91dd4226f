import type { SourceProperty } from './record-source.ts';

export interface Reader {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** An IANA zone name. */
  readonly timeZone: string;
  /** The currency of amounts that name none: the company's. */
  readonly currency: string;
}

/** HubSpot stores an instant here and shows a day. */
const shownAsDay = new Set(['closedate']);

/** HubSpot stores instants as ISO text or as milliseconds since 1970. */
function readInstant(value: string): Date | undefined {
  const instant = new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

function formatInstant(value: string, isDay: boolean, { locale, timeZone }: Reader): string {
  const instant = readInstant(value);
  if (!instant) return value;
  const time = isDay ? {} : ({ timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone, ...time }).format(
    instant,
  );
}

/** A date has no zone: HubSpot keeps it at midnight UTC. */
function formatDate(value: string, { locale }: Reader): string {
  const day = readInstant(value);
  return day
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day)
    : value;
}

function formatNumber(value: string, { locale }: Reader, currency: string | undefined): string {
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (!currency) return new Intl.NumberFormat(locale).format(number);
  const style = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, style).format(number);
}

function formatOptions(value: string, property: SourceProperty): string {
  const labelOf = (one: string) =>
    property.options.find((option) => option.value === one)?.label ?? one;
  return value.split(';').map(labelOf).join(', ');
}

/** A property's value as HubSpot shows it to this reader. */
export function formatProperty(
  property: SourceProperty,
  value: string | null | undefined,
  reader: Reader,
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (property.type) {
    case 'datetime':
      return formatInstant(value, shownAsDay.has(property.name), reader);
    case 'date':
      return formatDate(value, reader);
    case 'number':
      return formatNumber(value, reader, property.name === 'amount' ? reader.currency : undefined);
    case 'bool':
      return value === 'true' ? 'Yes' : 'No';
    default:
      return property.options.length > 0 ? formatOptions(value, property) : value;
  }
}
