import type { ExpressionContext } from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import type { Value } from '../values/value.ts';

/** One kind of expression and what it is worth. */
export interface Evaluation {
  readonly kind: Kind<ExpressionContext>;
  evaluate(expression: ExpressionContext, scope: Scope): Value;
}

type Kind<E> = new (...args: never[]) => E;

/** Names the kind of expression that a function evaluates. */
export function evaluation<E extends ExpressionContext>(
  kind: Kind<E>,
  evaluate: (expression: E, scope: Scope) => Value,
): Evaluation {
  return { kind, evaluate: (expression, scope) => evaluate(expression as E, scope) };
}

/** Makes the one function that evaluates every kind; what goes wrong is told with class and line. */
export function createEvaluator(
  evaluations: readonly Evaluation[],
): (expression: ExpressionContext, scope: Scope) => Value {
  const byKind = new Map<unknown, Evaluation>(evaluations.map((each) => [each.kind, each]));
  return (expression, scope) => {
    try {
      const known = byKind.get(expression.constructor);
      if (!known) throw new RunnerError(`The runner does not know ${expression.getText()}`);
      return known.evaluate(expression, scope);
    } catch (error) {
      if (!(error instanceof RunnerError)) throw error;
      throw error.locate(`${scope.cls?.name ?? 'trigger'}:${expression.start.line}`);
    }
  };
}
