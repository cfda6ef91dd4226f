import type {
  EnhancedForControlContext,
  ExpressionContext,
  ForControlContext,
  ForStatementContext,
  StatementContext,
  WhileStatementContext,
} from '@apexdevtools/apex-parser';
import type { Completion } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import { innerScope, type Scope } from '../scope.ts';
import { ApexList, ApexSet, type Value } from '../values/value.ts';
import { declareVariables } from './declare-variables.ts';

type Execute = (statement: StatementContext, scope: Scope) => Completion;

export function executeFor(
  statement: ForStatementContext,
  scope: Scope,
  execute: Execute,
): Completion {
  const control = statement.forControl();
  const each = control.enhancedForControl();
  return each
    ? executeForEach(each, statement.statement(), scope, execute)
    : executeCounted(control, statement.statement(), scope, execute);
}

export function executeWhile(
  statement: WhileStatementContext,
  scope: Scope,
  execute: Execute,
): Completion {
  const condition = statement.parExpression().expression();
  return repeat(
    () => holds(condition, scope),
    () => execute(statement.statement(), innerScope(scope)),
  );
}

function executeForEach(
  each: EnhancedForControlContext,
  body: StatementContext,
  scope: Scope,
  execute: Execute,
): Completion {
  const items = [...itemsOf(scope.machine.evaluate(each.expression(), scope))];
  let next = 0;
  return repeat(
    () => next < items.length,
    () => {
      const inner = innerScope(scope);
      inner.variables.declare(each.id().getText(), items[next] ?? null);
      next += 1;
      return execute(body, inner);
    },
  );
}

function executeCounted(
  control: ForControlContext,
  body: StatementContext,
  around: Scope,
  execute: Execute,
): Completion {
  const scope = innerScope(around);
  const first = control.forInit()?.localVariableDeclaration();
  if (first) declareVariables(first, scope);
  const updates = control.forUpdate()?.expressionList().expression_list() ?? [];
  return repeat(
    () => holds(control.expression(), scope),
    () => {
      const ended = execute(body, innerScope(scope));
      for (const update of updates) scope.machine.evaluate(update, scope);
      return ended;
    },
  );
}

/** Far more rounds than any loop of ours takes: the platform would stop it for its time. */
const MOST_ROUNDS = 100_000;

function repeat(goesOn: () => boolean, step: () => Completion): Completion {
  for (let round = 0; goesOn(); round += 1) {
    if (round === MOST_ROUNDS) throw new RunnerError('A loop does not end');
    const ended = step();
    if (ended?.kind === 'break') return undefined;
    if (ended?.kind === 'return') return ended;
  }
  return undefined;
}

function holds(condition: ExpressionContext, scope: Scope): boolean {
  return scope.machine.evaluate(condition, scope) === true;
}

function itemsOf(value: Value): Iterable<Value> {
  if (value instanceof ApexList || value instanceof ApexSet) return value.items;
  throw new RunnerError('A loop goes over a list or a set');
}
