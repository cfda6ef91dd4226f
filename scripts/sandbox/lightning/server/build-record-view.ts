import type { Field, ObjectType } from '../../salesforce/schema/field.ts';
import { findField } from '../../salesforce/schema/org-schema.ts';
import { formatField } from './format-field.ts';
import type { OrgRecord } from './org-source.ts';
import type { RecordReader } from './read-ui-record.ts';

/** A field as it stands on a record's page. */
export interface FieldText {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Where a lookup leads. */
  readonly href?: string;
}

export interface RecordView {
  readonly kind: string;
  readonly title: string;
  readonly highlights: readonly FieldText[];
  readonly groups: readonly { readonly title: string; readonly facts: readonly FieldText[] }[];
}

/** Salesforce's own bookkeeping, which a page layout leaves out. */
const SYSTEM =
  /^(Id|IsDeleted|Name|SystemModstamp|CreatedById|CreatedDate|LastModified.*|MasterRecordId)$/;
const OURS = /(^|__)PRM_/;

/** `AccountId` is labelled "Account Name" on pages. */
const labelOf = ({ label, type }: Field): string =>
  type === 'reference' ? label.replace(/ ID$/, '') : label;

async function readLookup(
  { org, schema }: RecordReader,
  { referenceTo }: Field,
  id: string,
): Promise<Partial<FieldText>> {
  const type = schema.findByPrefix(id)?.name ?? referenceTo[0] ?? '';
  const name = (await org.find(type, id))?.['Name'];
  const text = typeof name === 'string' ? name : id;
  return type === 'User' ? { text } : { text, href: `/lightning/r/${type}/${id}/view` };
}

async function describe(source: RecordReader, field: Field, record: OrgRecord): Promise<FieldText> {
  const value = record[field.name] ?? null;
  const text = formatField(field, value, source.reader);
  const shown =
    field.type === 'reference' && text !== '' ? await readLookup(source, field, text) : {};
  return { name: field.name, label: labelOf(field), text, ...shown };
}

/** Everything a page shows of a record, as its reader reads it. */
export async function buildRecordView(
  source: RecordReader,
  type: ObjectType,
  record: OrgRecord,
  highlights: readonly string[],
): Promise<RecordView> {
  const describeAll = (fields: readonly (Field | undefined)[]) =>
    Promise.all(
      fields.filter((field) => field !== undefined).map((one) => describe(source, one, record)),
    );
  const shown = type.fields.filter(({ name }) => !SYSTEM.test(name));
  const own = shown.filter(({ name }) => !OURS.test(name));
  const ours = shown.filter(({ name }) => OURS.test(name));
  return {
    kind: type.label,
    title: String(record['Name'] ?? record['Id']),
    highlights: await describeAll(highlights.map((name) => findField(type, name))),
    groups: [
      { title: `${type.label} information`, facts: await describeAll(own) },
      ...(ours.length === 0 ? [] : [{ title: 'Partner', facts: await describeAll(ours) }]),
    ],
  };
}
