import type { Org } from '../org/org.ts';
import { problem } from '../problem.ts';
import type { OrgRecord } from '../records/record.ts';
import { isDeleted } from '../records/record.ts';
import type { FieldValue, ObjectType } from '../schema/field.ts';
import { findField } from '../schema/org-schema.ts';
import { compileCondition } from './compile-condition.ts';
import type { ResolvedPath } from './resolve-path.ts';
import { readPath, resolvePath } from './resolve-path.ts';
import { soqlProblem } from './soql-problem.ts';
import type { SoqlQuery } from './soql-query.ts';

export type QueryResult = {
  readonly type: ObjectType;
  readonly paths: readonly ResolvedPath[];
  readonly records: readonly OrgRecord[];
};

function findType(org: Org, { from, text }: SoqlQuery): ObjectType {
  const type = org.schema().find(from);
  if (type) return type;
  const at = Math.max(0, text.toLowerCase().indexOf(from.toLowerCase()));
  const sentence = `sObject type '${from}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`;
  throw soqlProblem('INVALID_TYPE', text, at, sentence);
}

const rank = (value: FieldValue): FieldValue =>
  typeof value === 'string' ? value.toLowerCase() : value;

function compareValues(left: FieldValue, right: FieldValue): number {
  const [a, b] = [rank(left) ?? '', rank(right) ?? ''];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type Sorter = (left: OrgRecord, right: OrgRecord) => number;

function buildSorters(org: Org, type: ObjectType, { orderBy, text }: SoqlQuery): Sorter[] {
  return orderBy.map(({ path, descending, nullsLast }) => {
    const resolved = resolvePath({ org, type, text }, path);
    const { name, sortable } = resolved.field;
    if (!sortable) {
      throw problem(400, 'INVALID_FIELD', `field '${name}' can not be sorted in a query call`);
    }
    return (left, right) => {
      const [a, b] = [readPath(org, left, resolved), readPath(org, right, resolved)];
      if (a === null || b === null) {
        if (a === b) return 0;
        return (a === null) === nullsLast ? 1 : -1;
      }
      return compareValues(a, b) * (descending ? -1 : 1);
    };
  });
}

function sorted(records: readonly OrgRecord[], sorters: readonly Sorter[]): readonly OrgRecord[] {
  return records.toSorted((left, right) => {
    for (const sorter of sorters) {
      const order = sorter(left, right);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/**
 * The records a query finds, in order and within its limit.
 * @param withDeleted whether rows in the recycle bin count (`queryAll`)
 */
export function runQuery(org: Org, query: SoqlQuery, withDeleted: boolean): QueryResult {
  const { where, limit, offset, select, text } = query;
  const type = findType(org, query);
  const place = { org, type, text };
  const paths = select === 'count' ? [] : select.map((path) => resolvePath(place, path));
  const test = where ? compileCondition(place, where) : () => true;
  const sorters = buildSorters(org, type, query);
  const living = findField(type, 'IsDeleted') !== undefined && !withDeleted;
  const found = [...org.records.all(type.name)].filter(
    (record) => !(living && isDeleted(record)) && test(record),
  );
  const records = sorted(found, sorters).slice(offset, offset + (limit ?? found.length));
  return { type, paths, records };
}
