import type {
  FieldExpressionContext,
  ValueContext,
  WhereLogicalExpressionContext,
} from '@apexdevtools/apex-parser';
import { unescapeText } from '../expressions/unescape-text.ts';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { equals } from '../values/equals.ts';
import { ApexList, ApexSet, type Row, type Value } from '../values/value.ts';

/** Whether a record meets the conditions of a query. */
export function matches(
  row: Row,
  where: WhereLogicalExpressionContext | undefined,
  scope: Scope,
): boolean {
  if (!where) return true;
  if (where.SOQLOR_list().length > 0 || where.NOT()) {
    throw new RunnerError('The runner knows conditions joined with AND only');
  }
  return where.whereConditionalExpression_list().every((condition) => {
    const nested = condition.whereLogicalExpression();
    if (nested) return matches(row, nested, scope);
    return meets(row, condition.whereFieldExpression().fieldExpression(), scope);
  });
}

function meets(row: Row, condition: FieldExpressionContext, scope: Scope): boolean {
  const field = condition.fieldName().getText();
  scope.machine.state.schema.throwUnlessField(row.object, field);
  const actual = row.fields.get(field.toLowerCase()) ?? null;
  const wanted = readValue(condition.value(), scope);
  const operator = condition.comparisonOperator().getText().toLowerCase();
  if (operator === '=') return equals(actual, wanted);
  if (operator === 'in') return itemsOf(wanted).some((item) => equals(actual, item));
  if (operator === 'like') return isLike(actual, wanted);
  throw new RunnerError(`The runner does not know the comparison ${operator}`);
}

/** Without regard to case; `%` is any text, `_` any letter. */
function isLike(actual: Value, wanted: Value): boolean {
  if (typeof actual !== 'string' || typeof wanted !== 'string') return false;
  const escaped = wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = escaped.replaceAll('%', '[^]*').replaceAll('_', '[^]');
  return new RegExp(`^${pattern}$`, 'i').test(actual);
}

function readValue(value: ValueContext, scope: Scope): Value {
  const bound = value.boundExpression();
  if (bound) return scope.machine.evaluate(bound.expression(), scope);
  const text = value.getText();
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (text.startsWith("'")) return unescapeText(text.slice(1, -1));
  throw new RunnerError(`The runner does not know the value ${text} in a query`);
}

function itemsOf(value: Value): Value[] {
  if (value instanceof ApexList || value instanceof ApexSet) return [...value.items];
  throw new RunnerError('IN needs a list or a set');
}
