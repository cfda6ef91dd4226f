import { isRecordId, toLongId } from '../ids/record-id.ts';
import type { ApiProblem } from '../problem.ts';
import { problem } from '../problem.ts';
import { readDatetime } from '../records/normalise-value.ts';
import { toDatetime } from '../records/record.ts';
import type { Field, FieldType, FieldValue } from '../schema/field.ts';
import type { Literal } from './soql-query.ts';

type Kind = Literal['kind'];

/** How a value must be written for a field of each type. */
const WRITTEN: Readonly<Record<FieldType, Kind>> = {
  id: 'string',
  reference: 'string',
  string: 'string',
  textarea: 'string',
  picklist: 'string',
  url: 'string',
  email: 'string',
  phone: 'string',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
};

function wrongKind({ name, type }: Field, written: Kind): ApiProblem {
  const quotes = written === 'string' ? 'should be' : 'should not be';
  const kind = type === 'datetime' ? 'dateTime' : type;
  return problem(
    400,
    'INVALID_FIELD',
    `value of filter criterion for field '${name}' must be of type ${kind} and ${quotes} enclosed in quotes`,
  );
}

function readId(field: Field, text: string): string {
  if (isRecordId(text)) return toLongId(text);
  throw problem(400, 'INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`);
}

function readInstant(text: string): string {
  const ms = readDatetime(text.toUpperCase());
  if (ms === undefined) throw problem(400, 'MALFORMED_QUERY', `Invalid date: ${text}`);
  return toDatetime(ms);
}

/**
 * What a literal means for a field, as the field itself would hold it.
 * @throws ApiProblem INVALID_FIELD when it is quoted and should not be, or the other way round
 */
export function readLiteral(field: Field, { kind, text }: Literal): FieldValue {
  if (kind === 'null') return null;
  const written = WRITTEN[field.type];
  if (kind !== written) throw wrongKind(field, written);
  if (kind === 'number') return Number(text);
  if (kind === 'boolean') return text === 'true';
  if (kind === 'datetime') return readInstant(text);
  if (field.type === 'id' || field.type === 'reference') return text && readId(field, text);
  return text;
}
