import type { CatchClauseContext, TryStatementContext } from '@apexdevtools/apex-parser';
import { ApexThrown } from '../apex-thrown.ts';
import type { Completion } from '../machine.ts';
import { innerScope, type Scope } from '../scope.ts';
import type { Instance } from '../values/value.ts';

/** Errors of the runner itself go through: no test may catch them. */
export function executeTry(statement: TryStatementContext, scope: Scope): Completion {
  try {
    return scope.machine.execute(statement.block(), scope);
  } catch (error) {
    if (!(error instanceof ApexThrown)) throw error;
    const clause = findClause(statement.catchClause_list(), error.exception, scope);
    if (!clause) throw error;
    return executeCatch(clause, error.exception, scope);
  } finally {
    const last = statement.finallyBlock();
    if (last) scope.machine.execute(last.block(), scope);
  }
}

function findClause(
  clauses: readonly CatchClauseContext[],
  exception: Instance,
  scope: Scope,
): CatchClauseContext | undefined {
  return clauses.find((clause) =>
    scope.machine.classes.isA(exception.cls, clause.qualifiedName().getText()),
  );
}

function executeCatch(clause: CatchClauseContext, exception: Instance, scope: Scope): Completion {
  const inner = innerScope(scope);
  inner.variables.declare(clause.id().getText(), exception);
  return scope.machine.execute(clause.block(), inner);
}
