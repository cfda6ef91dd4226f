import {
  Arth1ExpressionContext,
  Arth2ExpressionContext,
  CmpExpressionContext,
  CoalExpressionContext,
  CondExpressionContext,
  EqualityExpressionContext,
  LogAndExpressionContext,
  LogOrExpressionContext,
  NegExpressionContext,
  type ExpressionContext,
} from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { equals } from '../values/equals.ts';
import { toText } from '../values/to-text.ts';
import { ApexDatetime, type Value } from '../values/value.ts';
import { evaluation, type Evaluation } from './evaluator.ts';

export const operators: readonly Evaluation[] = [
  evaluation(Arth1ExpressionContext, (e, scope) => {
    const [a, b] = numbers(e, scope);
    if (e.MUL()) return a * b;
    if (!e.DIV()) throw new RunnerError(`The runner does not know ${e.getText()}`);
    return Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : a / b;
  }),
  evaluation(Arth2ExpressionContext, (e, scope) => {
    const [a, b] = pair(e, scope);
    return e.ADD() ? add(a, b) : toNumber(a) - toNumber(b);
  }),
  evaluation(CmpExpressionContext, (e, scope) => {
    const [a, b] = numbers(e, scope);
    if (e.ASSIGN()) return e.LT() ? a <= b : a >= b;
    return e.LT() ? a < b : a > b;
  }),
  evaluation(EqualityExpressionContext, (e, scope) => {
    const [a, b] = pair(e, scope);
    if (e.TRIPLEEQUAL()) return a === b;
    if (e.TRIPLENOTEQUAL()) return a !== b;
    return e.EQUAL() ? equals(a, b) : !equals(a, b);
  }),
  evaluation(LogAndExpressionContext, (e, scope) => truth(e, 0, scope) && truth(e, 1, scope)),
  evaluation(LogOrExpressionContext, (e, scope) => truth(e, 0, scope) || truth(e, 1, scope)),
  evaluation(CoalExpressionContext, (e, scope) => operand(e, 0, scope) ?? operand(e, 1, scope)),
  evaluation(CondExpressionContext, (e, scope) => operand(e, truth(e, 0, scope) ? 1 : 2, scope)),
  evaluation(NegExpressionContext, (e, scope) => {
    const value = scope.machine.evaluate(e.expression(), scope);
    if (typeof value !== 'boolean') throw new RunnerError('! of what is no Boolean');
    return !value;
  }),
];

/** Apex's `+`: texts are joined as soon as one side is a text. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'string' || typeof b === 'string') return toText(a) + toText(b);
  return toNumber(a) + toNumber(b);
}

interface Operands {
  expression_list(): ExpressionContext[];
}

function operand(e: Operands, index: number, scope: Scope): Value {
  const expression = e.expression_list()[index];
  if (!expression) throw new RunnerError('An operand is missing');
  return scope.machine.evaluate(expression, scope);
}

function pair(e: Operands, scope: Scope): [Value, Value] {
  return [operand(e, 0, scope), operand(e, 1, scope)];
}

function numbers(e: Operands, scope: Scope): [number, number] {
  const [a, b] = pair(e, scope);
  if (a === null || b === null) {
    return scope.machine.raise('NullPointerException', 'Attempt to de-reference a null object');
  }
  return [toNumber(a), toNumber(b)];
}

function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (value instanceof ApexDatetime) return value.epochMs;
  throw new RunnerError(`${toText(value)} is no number`);
}

function truth(e: Operands, index: number, scope: Scope): boolean {
  const value = operand(e, index, scope);
  if (typeof value !== 'boolean') throw new RunnerError('A condition is no Boolean');
  return value;
}
