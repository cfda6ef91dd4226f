import type { Org } from '../org/org.ts';
import type { ApiProblem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { OrgRecord } from '../records/record.ts';
import type { Field, FieldValue, ObjectType } from '../schema/field.ts';
import { readLiteral } from './read-literal.ts';
import type { ResolvedPath } from './resolve-path.ts';
import { readPath, resolvePath } from './resolve-path.ts';
import type { CompareOperator, Condition, FieldPath } from './soql-query.ts';
import { likePattern, plainText } from './wildcards.ts';

export type Test = (record: OrgRecord) => boolean;
type Place = { readonly org: Org; readonly type: ObjectType; readonly text: string };

const TEXTS = new Set(['string', 'textarea', 'picklist', 'url', 'email', 'phone']);

/** Texts compare without case unless the field says so, and an empty one is null. */
const plain = (field: Field, value: FieldValue): FieldValue => {
  if (value === '') return null;
  if (typeof value !== 'string' || !TEXTS.has(field.type)) return value;
  const text = plainText(value);
  return field.caseSensitive ? text : text.toLowerCase();
};

function refuse({ name, type }: Field, operator: string): ApiProblem {
  return problem(
    400,
    'INVALID_QUERY_FILTER_OPERATOR',
    `${name} of type ${type} does not support operator ${operator}`,
  );
}

function orderTest(
  operator: '<' | '<=' | '>' | '>=',
  left: FieldValue,
  right: FieldValue,
): boolean {
  if (left === null || right === null) return false;
  if (left === right) return operator.endsWith('=');
  return operator.startsWith('<') === left < right;
}

function compare(org: Org, path: ResolvedPath, operator: CompareOperator, value: FieldValue): Test {
  const { field } = path;
  const wanted = plain(field, value);
  const read = (record: OrgRecord) => plain(field, readPath(org, record, path));
  if (operator === '=') return (record) => read(record) === wanted;
  if (operator === '!=') return (record) => read(record) !== wanted;
  if (operator === 'LIKE') {
    if (!TEXTS.has(field.type)) throw refuse(field, 'LIKE');
    const pattern = likePattern(String(value ?? ''));
    return (record) => pattern.test(String(read(record) ?? ''));
  }
  if (['boolean', 'id', 'reference'].includes(field.type)) throw refuse(field, operator);
  return (record) => orderTest(operator, read(record), wanted);
}

function filterable(place: Place, path: FieldPath): ResolvedPath {
  const resolved = resolvePath(place, path);
  if (resolved.field.filterable) return resolved;
  throw problem(
    400,
    'INVALID_FIELD',
    `field '${resolved.field.name}' can not be filtered in a query call`,
  );
}

/**
 * A condition as a test of one record.
 * @throws ApiProblem for unknown or unfilterable fields, and for values written as another type.
 */
export function compileCondition(place: Place, condition: Condition): Test {
  if (condition.kind === 'and' || condition.kind === 'or') {
    const tests = condition.parts.map((part) => compileCondition(place, part));
    if (condition.kind === 'and') return (record) => tests.every((test) => test(record));
    return (record) => tests.some((test) => test(record));
  }
  if (condition.kind === 'not') {
    const test = compileCondition(place, condition.part);
    return (record) => !test(record);
  }
  const path = filterable(place, condition.path);
  const { field } = path;
  if (condition.kind === 'compare') {
    const value = readLiteral(field, condition.value);
    return compare(place.org, path, condition.operator, value);
  }
  const values = new Set(condition.values.map((one) => plain(field, readLiteral(field, one))));
  return (record) =>
    values.has(plain(field, readPath(place.org, record, path))) !== condition.negated;
}
