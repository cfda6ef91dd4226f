import type { Org } from '../org/org.ts';
import { problem } from '../problem.ts';
import type { ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import type { ResolvedPath } from '../soql/resolve-path.ts';
import { findParent } from '../soql/resolve-path.ts';
import type { OrgRecord } from './record.ts';
import { valueOf } from './record.ts';

export type RecordView = { readonly [name: string]: unknown };

/** What stands before the fields of every record. */
const attributesOf = ({ id, type }: OrgRecord, version: string) => ({
  attributes: { type, url: `/services/data/${version}/sobjects/${type}/${id}` },
});

/** Paths that begin with the same lookup, in the order they were first named. */
function groupByStep(paths: readonly ResolvedPath[]) {
  const groups = new Map<string, ResolvedPath[]>();
  for (const path of paths) {
    const key = path.steps[0]?.relationshipName ?? '';
    const name = key === '' ? `.${path.field.name}` : key;
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  return groups;
}

/** A record with the fields a query selects, parents nested; an empty lookup's parent is null. */
export function viewSelected(
  org: Org,
  record: OrgRecord,
  paths: readonly ResolvedPath[],
  version: string,
): RecordView {
  const view: Record<string, unknown> = attributesOf(record, version);
  for (const [name, group] of groupByStep(paths)) {
    const [step] = group[0]?.steps ?? [];
    if (!step) {
      view[name.slice(1)] = valueOf(record, name.slice(1));
      continue;
    }
    const parent = findParent(org, record, step);
    const inner = group.map(({ steps, field }) => ({ steps: steps.slice(1), field }));
    view[name] = parent ? viewSelected(org, parent, inner, version) : null;
  }
  return view;
}

function selectNames(type: ObjectType, names: readonly string[]): readonly string[] {
  const found = names.map((name) => {
    const field = findField(type, name);
    if (field) return field.name;
    const sentence = `No such column '${name}' on entity '${type.name}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`;
    throw problem(400, 'INVALID_FIELD', sentence);
  });
  return [...new Set([...found, 'Id'])];
}

/**
 * A record with some fields and its id, or with all of them.
 * @throws ApiProblem 400 INVALID_FIELD for a name the object does not have
 */
export function viewRecord(
  type: ObjectType,
  record: OrgRecord,
  version: string,
  names?: readonly string[],
): RecordView {
  const shown = names ? selectNames(type, names) : type.fields.map(({ name }) => name);
  const values = shown.map((name) => [name, valueOf(record, name)] as const);
  return { ...attributesOf(record, version), ...Object.fromEntries(values) };
}
