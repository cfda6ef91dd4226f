import { isRecordId, toLongId } from '../ids/record-id.ts';
import type { ApiProblem } from '../problem.ts';
import { problem, refusal } from '../problem.ts';
import type { Field, FieldType, FieldValue } from '../schema/field.ts';
import { toDatetime } from './record.ts';

/** A JSON value that cannot be read as the field's type fails the whole request. */
function unreadable(type: string, value: unknown): ApiProblem {
  const kind = typeof value === 'string' ? 'VALUE_STRING' : 'value';
  return problem(
    400,
    'JSON_PARSER_ERROR',
    `Cannot deserialize instance of ${type} from ${kind} ${String(value)} or request may be missing a required field at [line:1, column:1]`,
  );
}

function toNumber({ name, type, label, precision, scale }: Field, value: unknown): FieldValue {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw unreadable(type, value);
  if (type === 'int') {
    if (!Number.isInteger(number)) throw unreadable(type, value);
    return number;
  }
  if (Math.abs(number) >= 10 ** (precision - scale)) {
    throw refusal(
      'NUMBER_OUTSIDE_VALID_RANGE',
      `${label}: value outside of valid range on numeric field: ${number}`,
      [name],
    );
  }
  return Number(number.toFixed(scale));
}

function toText({ name, type, label, length }: Field, value: unknown): FieldValue {
  if (!['string', 'number', 'boolean'].includes(typeof value)) {
    throw unreadable('string', JSON.stringify(value));
  }
  const text = `${value as string | number | boolean}`.trim();
  if (text.length > length) {
    throw refusal(
      'STRING_TOO_LONG',
      `${label}: data value too large: ${text} (max length=${length})`,
      [name],
    );
  }
  if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    throw refusal('INVALID_EMAIL_ADDRESS', `${label}: invalid email address: ${text}`, [name]);
  }
  return text;
}

function toDate(value: unknown): FieldValue {
  const text = String(value);
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  const real = parsed && !Number.isNaN(parsed.getTime());
  if (!real || parsed.toISOString().slice(0, 10) !== text) throw unreadable('date', value);
  return text;
}

const DATETIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds of a datetime with its offset; undefined when the text is none. */
export function readDatetime(text: string): number | undefined {
  if (!DATETIME.test(text)) return undefined;
  const ms = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(ms) ? undefined : ms;
}

function toInstant(value: unknown): FieldValue {
  const ms = typeof value === 'string' ? readDatetime(value) : undefined;
  if (ms === undefined) throw unreadable('datetime', value);
  return toDatetime(ms);
}

function toBoolean(value: unknown): FieldValue {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw unreadable('boolean', value);
}

function toChoice(field: Field, value: unknown): FieldValue {
  const text = String(value);
  const known = field.picklistValues.find(
    ({ value }) => value.toLowerCase() === text.toLowerCase(),
  );
  if (known) return known.value;
  if (!field.restrictedPicklist) return toText(field, value);
  throw refusal(
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${field.label}: bad value for restricted picklist field: ${text}`,
    [field.name],
  );
}

function toReference({ name, label }: Field, value: unknown): FieldValue {
  const text = String(value);
  if (isRecordId(text)) return toLongId(text);
  throw refusal('MALFORMED_ID', `${label}: id value of incorrect type: ${text}`, [name]);
}

const READERS: Readonly<Record<FieldType, (field: Field, value: unknown) => FieldValue>> = {
  id: toReference,
  reference: toReference,
  string: toText,
  textarea: toText,
  url: toText,
  email: toText,
  phone: toText,
  picklist: toChoice,
  int: toNumber,
  double: toNumber,
  currency: toNumber,
  percent: toNumber,
  date: (field, value) => toDate(value),
  datetime: (field, value) => toInstant(value),
  boolean: (field, value) => toBoolean(value),
};

/**
 * A JSON value as Salesforce would store it: ids long, instants in UTC to the second, numbers at
 * the field's scale, empty texts as null.
 * @throws ApiProblem JSON_PARSER_ERROR for the wrong JSON type, else a refusal that names the field
 */
export function normaliseValue(field: Field, value: unknown): FieldValue {
  const empty = value === null || value === undefined;
  const blank = typeof value === 'string' && value.trim() === '';
  return empty || blank ? null : READERS[field.type](field, value);
}
