import type { FieldValue } from '../schema/field.ts';

export type Values = Readonly<Record<string, FieldValue>>;

/** A row of an object; `values` hold its system fields too, under their exact names. */
export type OrgRecord = {
  readonly id: string;
  readonly type: string;
  readonly values: Values;
};

export const valueOf = (record: OrgRecord, field: string): FieldValue =>
  record.values[field] ?? null;

export const isDeleted = (record: OrgRecord): boolean => valueOf(record, 'IsDeleted') === true;

/** An instant as the API writes it; Salesforce keeps whole seconds. */
export const toDatetime = (ms: number): string =>
  new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('Z', '+0000');
