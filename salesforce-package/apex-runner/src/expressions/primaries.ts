import {
  CastExpressionContext,
  IdPrimaryContext,
  InstanceOfExpressionContext,
  LiteralPrimaryContext,
  PrimaryExpressionContext,
  SoqlPrimaryContext,
  SubExpressionContext,
  ThisPrimaryContext,
  TypeRefPrimaryContext,
  type LiteralContext,
} from '@apexdevtools/apex-parser';
import { isOfType } from '../classes/is-of-type.ts';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { runQuery } from '../soql/run-query.ts';
import { ApexType, type Value } from '../values/value.ts';
import { evaluation, type Evaluation } from './evaluator.ts';
import { findName } from './find-name.ts';
import { unescapeText } from './unescape-text.ts';

export const primaries: readonly Evaluation[] = [
  evaluation(SubExpressionContext, (e, scope) => scope.machine.evaluate(e.expression(), scope)),
  evaluation(CastExpressionContext, (e, scope) => scope.machine.evaluate(e.expression(), scope)),
  evaluation(InstanceOfExpressionContext, (e, scope) =>
    isOfType(scope.machine.evaluate(e.expression(), scope), e.typeRef().getText(), scope),
  ),
  evaluation(PrimaryExpressionContext, (e, scope) => {
    const primary = e.primary();
    if (primary instanceof ThisPrimaryContext) return scope.self ?? null;
    if (primary instanceof LiteralPrimaryContext) return readLiteral(primary.literal());
    if (primary instanceof SoqlPrimaryContext)
      return runQuery(primary.soqlLiteral().query(), scope);
    if (primary instanceof TypeRefPrimaryContext) return new ApexType(primary.typeRef().getText());
    if (primary instanceof IdPrimaryContext) return readName(primary.getText(), scope);
    throw new RunnerError(`The runner does not know ${primary.getText()}`);
  }),
];

function readName(name: string, scope: Scope): Value {
  const found = findName(name, scope);
  if (!found) throw new RunnerError(`Nothing is called ${name} here`);
  return found.get();
}

function readLiteral(literal: LiteralContext): Value {
  const text = literal.getText();
  if (literal.NULL()) return null;
  if (literal.BooleanLiteral()) return text.toLowerCase() === 'true';
  if (literal.StringLiteral()) return unescapeText(text.slice(1, -1));
  if (literal.IntegerLiteral() || literal.LongLiteral()) return Number.parseInt(text, 10);
  throw new RunnerError(`The runner does not know numbers such as ${text}`);
}
