import { askServer } from './ask-server.ts';
import { createAdapter, findQuery, refreshQueries } from './live-query.ts';

type FieldName = string | { readonly objectApiName: string; readonly fieldApiName: string };

interface RecordQuery {
  readonly recordId: string;
  readonly fields?: FieldName | readonly FieldName[];
  readonly optionalFields?: FieldName | readonly FieldName[];
}

interface FieldOfRecord {
  readonly value: unknown;
  readonly displayValue: string | null;
}

interface UiRecord {
  readonly fields: Readonly<Record<string, FieldOfRecord>>;
}

const nameOf = (field: FieldName): string =>
  typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;

const namesOf = (fields: RecordQuery['fields'] = []): string =>
  [fields].flat().map(nameOf).join(',');

/** A wire on a record's fields. `optionalFields` that are not there are left out; `fields` are an error. */
export const getRecord = createAdapter(({ recordId, fields, optionalFields }: RecordQuery) => {
  const search = new URLSearchParams({
    fields: namesOf(fields),
    optionalFields: namesOf(optionalFields),
  });
  const path = `/ui-api/records/${recordId}?${search.toString()}`;
  return findQuery(`record ${path}`, () => askServer(path));
});

function findField(record: UiRecord | undefined, field: FieldName): FieldOfRecord | undefined {
  const [, ...steps] = nameOf(field).split('.');
  let found: FieldOfRecord | undefined;
  let inside = record;
  for (const step of steps) {
    found = inside?.fields[step];
    inside = found?.value as UiRecord | undefined;
  }
  return found;
}

export const getFieldValue = (record: UiRecord | undefined, field: FieldName): unknown =>
  findField(record, field)?.value;

export const getFieldDisplayValue = (record: UiRecord | undefined, field: FieldName) =>
  findField(record, field)?.displayValue;

/** Has the page and every wire on these records read them anew. */
export async function notifyRecordUpdateAvailable(
  records: readonly { readonly recordId: string }[],
): Promise<void> {
  const starts = records.map(({ recordId }) => `record /ui-api/records/${recordId}?`);
  window.dispatchEvent(new Event('recordchange'));
  await refreshQueries((key) => starts.some((start) => key.startsWith(start)));
}
