import type { Field, FieldValue, ObjectType } from '../../salesforce/schema/field.ts';
import { findField, findRelationship, type OrgSchema } from '../../salesforce/schema/org-schema.ts';
import { formatField, type Reader } from './format-field.ts';
import type { OrgRecord, OrgSource } from './org-source.ts';

/** A record as the platform's UI API tells it. */
export interface UiRecord {
  readonly apiName: string;
  readonly id: string;
  readonly lastModifiedDate: FieldValue;
  readonly fields: Readonly<Record<string, UiField>>;
}

interface UiField {
  readonly value: FieldValue | UiRecord;
  readonly displayValue: string | null;
}

export interface RecordReader {
  readonly org: OrgSource;
  readonly schema: OrgSchema;
  readonly reader: Reader;
}

/** A field that the org does not have. */
export class UnknownField extends Error {}

function readField(field: Field, record: OrgRecord, reader: Reader): UiField {
  const value = record[field.name] ?? null;
  const text = formatField(field, value, reader);
  return { value, displayValue: text === '' || text === String(value) ? null : text };
}

/** Follows a lookup, such as `Account.Name`, one step at a time. */
async function readPath(
  source: RecordReader,
  type: ObjectType,
  record: OrgRecord,
  [step = '', ...rest]: readonly string[],
): Promise<readonly [string, UiField]> {
  if (rest.length === 0) {
    const field = findField(type, step);
    if (!field) throw new UnknownField(`No such column '${step}' on entity '${type.name}'`);
    return [field.name, readField(field, record, source.reader)];
  }
  const lookup = findRelationship(type, step);
  const target = lookup?.referenceTo[0];
  if (!lookup || target === undefined) {
    throw new UnknownField(`Didn't understand relationship '${step}' on '${type.name}'`);
  }
  const id = record[lookup.name];
  const value = typeof id === 'string' ? await readFields(source, target, id, [rest]) : undefined;
  return [lookup.relationshipName ?? step, { value: value ?? null, displayValue: null }];
}

async function readFields(
  source: RecordReader,
  typeName: string,
  id: string,
  paths: readonly (readonly string[])[],
): Promise<UiRecord | undefined> {
  const type = source.schema.require(typeName);
  const record = await source.org.find(typeName, id);
  if (!record) return undefined;
  const fields = await Promise.all(paths.map((path) => readPath(source, type, record, path)));
  const lastModifiedDate = record['LastModifiedDate'] ?? null;
  return { apiName: type.name, id, lastModifiedDate, fields: Object.fromEntries(fields) };
}

/**
 * Reads fields of a record, named as in `Opportunity.Name` or `Opportunity.Account.Name`.
 * @returns undefined when there is no such record
 * @throws UnknownField for one of `fields`; of `optionalFields` it is left out
 */
export async function readUiRecord(
  source: RecordReader,
  id: string,
  fields: readonly string[],
  optionalFields: readonly string[],
): Promise<UiRecord | undefined> {
  const type = source.schema.findByPrefix(id);
  if (!type) return undefined;
  const pathsOf = (names: readonly string[]) => names.map((name) => name.split('.').slice(1));
  const known = pathsOf(optionalFields).filter(
    ([step = '', ...rest]) =>
      (rest.length === 0 ? findField(type, step) : findRelationship(type, step)) !== undefined,
  );
  return readFields(source, type.name, id, [...pathsOf(fields), ...known]);
}
