import type {
  BlockContext,
  IfStatementContext,
  MergeStatementContext,
  StatementContext,
} from '@apexdevtools/apex-parser';
import { ApexThrown } from '../apex-thrown.ts';
import { changeRows, mergeRows } from '../dml/change-rows.ts';
import type { Completion } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import { innerScope, type Scope } from '../scope.ts';
import { Instance, type Value } from '../values/value.ts';
import { declareVariables } from './declare-variables.ts';
import { executeTry } from './execute-try.ts';
import { executeFor, executeWhile } from './loops.ts';

/** Runs the statements of a block with variables of their own. */
export function executeBlock(block: BlockContext, scope: Scope): Completion {
  return executeAll(block.statement_list(), innerScope(scope));
}

export function executeAll(statements: readonly StatementContext[], scope: Scope): Completion {
  for (const statement of statements) {
    const ended = executeStatement(statement, scope);
    if (ended) return ended;
  }
  return undefined;
}

function executeStatement(statement: StatementContext, scope: Scope): Completion {
  scope.machine.state.host.onStatement?.(statement);
  if (statement.block()) return executeBlock(statement.block(), scope);
  const local = statement.localVariableDeclarationStatement();
  if (local) return declareVariables(local.localVariableDeclaration(), scope);
  const plain = statement.expressionStatement();
  if (plain) return void scope.machine.evaluate(plain.expression(), scope);
  if (statement.ifStatement()) return executeIf(statement.ifStatement(), scope);
  if (statement.forStatement()) {
    return executeFor(statement.forStatement(), scope, executeStatement);
  }
  if (statement.whileStatement()) {
    return executeWhile(statement.whileStatement(), scope, executeStatement);
  }
  return executeJump(statement, scope);
}

function executeJump(statement: StatementContext, scope: Scope): Completion {
  const returned = statement.returnStatement();
  if (returned) {
    const expression = returned.expression();
    return { kind: 'return', value: expression ? scope.machine.evaluate(expression, scope) : null };
  }
  const thrown = statement.throwStatement();
  if (thrown) return throwValue(scope.machine.evaluate(thrown.expression(), scope));
  if (statement.breakStatement()) return { kind: 'break' };
  if (statement.continueStatement()) return { kind: 'continue' };
  if (statement.tryStatement()) return executeTry(statement.tryStatement(), scope);
  return executeDml(statement, scope);
}

function executeDml(statement: StatementContext, scope: Scope): Completion {
  const kinds = {
    insert: statement.insertStatement(),
    update: statement.updateStatement(),
    upsert: statement.upsertStatement(),
    delete: statement.deleteStatement(),
    undelete: statement.undeleteStatement(),
  };
  for (const [kind, dml] of Object.entries(kinds)) {
    if (!dml) continue;
    throwUnlessModeIsSaid(dml, statement, scope);
    const rows = scope.machine.evaluate(dml.expression(), scope);
    return changeRows(kind as keyof typeof kinds, rows, scope.machine);
  }
  const merged = statement.mergeStatement();
  if (merged) return executeMerge(merged, statement, scope);
  throw located(`The runner does not know ${statement.getText()}`, statement, scope);
}

function executeMerge(
  merged: MergeStatementContext,
  at: StatementContext,
  scope: Scope,
): undefined {
  throwUnlessModeIsSaid(merged, at, scope);
  const [into = null, duplicates = null] = merged
    .expression_list()
    .map((each) => scope.machine.evaluate(each, scope));
  return mergeRows(into, duplicates, scope.machine);
}

/** Tests prepare records with all rights. */
function throwUnlessModeIsSaid(
  dml: { accessLevel(): unknown },
  at: StatementContext,
  scope: Scope,
): void {
  if (dml.accessLevel() || scope.cls?.isTest) return;
  throw located('It does not say "as user"', at, scope);
}

function located(message: string, statement: StatementContext, scope: Scope): RunnerError {
  const place = `${scope.cls?.name ?? 'trigger'}:${statement.start.line}`;
  return new RunnerError(message).locate(place);
}

function executeIf(statement: IfStatementContext, scope: Scope): Completion {
  const [then, otherwise] = statement.statement_list();
  const truth = scope.machine.evaluate(statement.parExpression().expression(), scope);
  const chosen = truth === true ? then : otherwise;
  return chosen && executeStatement(chosen, innerScope(scope));
}

function throwValue(value: Value): never {
  if (value instanceof Instance) throw new ApexThrown(value);
  throw new RunnerError('Only exceptions can be thrown');
}
