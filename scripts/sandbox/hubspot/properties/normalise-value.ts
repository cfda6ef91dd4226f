import type { Property } from './property.ts';

export type NormalisedValue =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: string; readonly message: string };

const MAX_TEXT = 65_536;
const accept = (value: string): NormalisedValue => ({ ok: true, value });
const refuse = (code: string, message: string): NormalisedValue => ({ ok: false, code, message });

/** HubSpot prints instants without the fraction when it is zero. */
export const printInstant = (at: number): string =>
  new Date(at).toISOString().replace('.000Z', 'Z');

function parseInstant(value: string): number | null {
  if (/^-?\d+$/.test(value)) return Number(value);
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2}))?$/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function normaliseDatetime(property: Property, value: string): NormalisedValue {
  const at = parseInstant(value);
  if (at === null) return refuse('INVALID_DATE', `${value} was not a valid long.`);
  return accept(printInstant(at));
}

/** A date is a day; as milliseconds it must be midnight UTC. */
function normaliseDate(property: Property, value: string): NormalisedValue {
  const at = parseInstant(value);
  if (at === null) return refuse('INVALID_DATE', `${value} was not a valid date.`);
  if (at % 86_400_000 !== 0) {
    return refuse('INVALID_DATE', `${value} is at ${printInstant(at)}, not midnight!`);
  }
  return accept(new Date(at).toISOString().slice(0, 10));
}

function normaliseNumber(property: Property, value: string): NormalisedValue {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) {
    return refuse('INVALID_INTEGER', `${value} was not a valid number.`);
  }
  return accept(value);
}

function normaliseOption(property: Property, value: string): NormalisedValue {
  const allowed = property.options.map((option) => option.value);
  const parts = property.fieldType === 'checkbox' ? value.split(';').filter(Boolean) : [value];
  const unknown = parts.find((part) => !allowed.includes(part));
  if (unknown === undefined || property.externalOptions) return accept(value);
  return refuse(
    'INVALID_OPTION',
    `${unknown} was not one of the allowed options: [${allowed.join(', ')}]`,
  );
}

function normaliseText(property: Property, value: string): NormalisedValue {
  if (value.length <= MAX_TEXT) return accept(value);
  return refuse('INVALID_LENGTH', `${property.name} must be at most ${MAX_TEXT} characters.`);
}

const BY_TYPE: Readonly<Record<Property['type'], typeof normaliseText>> = {
  string: normaliseText,
  number: normaliseNumber,
  date: normaliseDate,
  datetime: normaliseDatetime,
  enumeration: normaliseOption,
  bool: normaliseOption,
};

/**
 * What HubSpot stores for a written value, or why it refuses it. The empty string clears any
 * property; only text may begin or end with a space.
 */
export function normaliseValue(property: Property, value: string): NormalisedValue {
  if (value === '') return accept('');
  if (property.type !== 'string' && value !== value.trim()) {
    return refuse('INVALID_VALUE', `${property.name} must not begin or end with a space.`);
  }
  return BY_TYPE[property.type](property, value);
}
