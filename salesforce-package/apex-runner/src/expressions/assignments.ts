import {
  AssignExpressionContext,
  DotExpressionContext,
  PostOpExpressionContext,
  PreOpExpressionContext,
  PrimaryExpressionContext,
  type ExpressionContext,
} from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { toText } from '../values/to-text.ts';
import { Instance, Row } from '../values/value.ts';
import { evaluation, type Evaluation } from './evaluator.ts';
import { findName, instancePlace, staticPlace, type Place } from './find-name.ts';
import { findTarget, type Target } from './find-target.ts';
import { add } from './operators.ts';

export const assignments: readonly Evaluation[] = [
  evaluation(AssignExpressionContext, (e, scope) => {
    const [left, right] = e.expression_list();
    if (!left || !right) throw new RunnerError('An assignment lacks a side');
    const place = findPlace(left, scope);
    const value = scope.machine.evaluate(right, scope);
    if (!e.ASSIGN() && !e.ADD_ASSIGN()) throw new RunnerError('The runner knows = and += only');
    const next = e.ASSIGN() ? value : add(place.get(), value);
    place.set(next);
    return next;
  }),
  evaluation(PostOpExpressionContext, (e, scope) => {
    const place = findPlace(e.expression(), scope);
    const before = place.get();
    place.set(add(before, e.INC() ? 1 : -1));
    return before;
  }),
  evaluation(PreOpExpressionContext, (e, scope) => {
    const value = scope.machine.evaluate(e.expression(), scope);
    if (typeof value === 'number' && e.SUB()) return -value;
    throw new RunnerError(`The runner does not know ${e.getText()}`);
  }),
];

function findPlace(expression: ExpressionContext, scope: Scope): Place {
  const found =
    expression instanceof PrimaryExpressionContext
      ? findName(expression.getText(), scope)
      : expression instanceof DotExpressionContext && findMember(expression, scope);
  if (found) return found;
  throw new RunnerError(`Nothing can be assigned to ${expression.getText()}`);
}

function findMember(expression: DotExpressionContext, scope: Scope): Place | undefined {
  const name = expression.anyId().getText();
  const target = findTarget(expression.expression(), scope);
  return target.kind === 'type' ? findStatic(target, name, scope) : findField(target, name, scope);
}

function findStatic(
  { cls }: Extract<Target, { kind: 'type' }>,
  name: string,
  scope: Scope,
): Place | undefined {
  const field = cls && scope.machine.classes.findField(cls, name);
  return field?.isStatic ? staticPlace(field, scope) : undefined;
}

function findField(
  { value }: Extract<Target, { kind: 'value' }>,
  name: string,
  scope: Scope,
): Place | undefined {
  if (value === null) {
    return scope.machine.raise('NullPointerException', 'Attempt to de-reference a null object');
  }
  if (value instanceof Row) return recordPlace(value, name, scope);
  if (!(value instanceof Instance)) throw new RunnerError(`${toText(value)} has no ${name}`);
  const field = scope.machine.classes.findField(value.cls, name);
  return field && instancePlace(value, field, scope);
}

function recordPlace(row: Row, name: string, scope: Scope): Place {
  scope.machine.state.schema.throwUnlessField(row.object, name);
  const key = name.toLowerCase();
  return {
    get: () => row.fields.get(key) ?? null,
    set: (value) => void row.fields.set(key, value),
  };
}
