import type { SourceProperty } from './record-source.ts';

export interface Reader {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** An IANA zone name. */
  readonly timeZone: string;
}

/** HubSpot stores instants as ISO text or as milliseconds since 1970. */
function readInstant(value: string): Date | undefined {
  const instant = new Date(/^-?\d+$/.test(value) ? Number(value) : value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

function formatInstant(value: string, { locale, timeZone }: Reader): string {
  const instant = readInstant(value);
  if (!instant) return value;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return format.format(instant);
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
  currency: string | undefined,
): string {
  if (value === null || value === undefined || value === '') return '';
  switch (property.type) {
    case 'datetime':
      return formatInstant(value, reader);
    case 'date':
      return formatDate(value, reader);
    case 'number':
      return formatNumber(value, reader, property.name === 'amount' ? currency : undefined);
    case 'bool':
      return value === 'true' ? 'Yes' : 'No';
    default:
      return property.options.length > 0 ? formatOptions(value, property) : value;
  }
}
