import {
  AssignExpressionContext,
  NewExpressionContext,
  type CreatorContext,
  type ExpressionContext,
} from '@apexdevtools/apex-parser';
import { createLibraryObject } from '../library/create-object.ts';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { ApexList, ApexMap, ApexSet, Row, type Value } from '../values/value.ts';
import { readArguments } from './call-method.ts';
import { evaluation, type Evaluation } from './evaluator.ts';

export const creations: readonly Evaluation[] = [
  evaluation(NewExpressionContext, (e, scope) => create(e.creator(), scope)),
];

function create(creator: CreatorContext, scope: Scope): Value {
  const name = creator.createdName().getText();
  const base = name.toLowerCase().replace(/<.*/, '');
  if (creator.mapCreatorRest()) return createMap(creator, scope);
  if (creator.setCreatorRest()) return createFilled(base, creator, scope);
  if (creator.arrayCreatorRest()) return createArray(creator, scope);
  if (creator.noRest()) return createLibraryObject(base, name, []);
  const list = creator.classCreatorRest().arguments().expressionList();
  const cls = scope.machine.classes.find(name, scope.cls);
  if (cls) return scope.machine.construct(cls, readArguments(list, scope));
  if (!scope.machine.state.schema.knows(name)) {
    return createLibraryObject(base, name, readArguments(list, scope));
  }
  return createRow(name, list?.expression_list() ?? [], scope);
}

function createMap(creator: CreatorContext, scope: Scope): ApexMap {
  const pairs = creator.mapCreatorRest().mapCreatorRestPair_list();
  const entries = pairs.map((pair): [Value, Value] => {
    const [key, value] = evaluateAll(pair.expression_list(), scope);
    return [key ?? null, value ?? null];
  });
  return new ApexMap(new Map(entries));
}

function createFilled(base: string, creator: CreatorContext, scope: Scope): Value {
  const items = evaluateAll(creator.setCreatorRest().expression_list(), scope);
  return base === 'set' ? new ApexSet(new Set(items)) : new ApexList(items);
}

function createArray(creator: CreatorContext, scope: Scope): ApexList {
  const initial = creator.arrayCreatorRest().arrayInitializer();
  if (!initial) throw new RunnerError('The runner knows arrays with items only');
  return new ApexList(evaluateAll(initial.expression_list(), scope));
}

function createRow(object: string, fields: readonly ExpressionContext[], scope: Scope): Row {
  const row = new Row(object);
  for (const field of fields) {
    const [name, value] = field instanceof AssignExpressionContext ? field.expression_list() : [];
    if (!name || !value) throw new RunnerError(`A field of ${object} lacks its name or value`);
    scope.machine.state.schema.throwUnlessField(object, name.getText());
    row.fields.set(name.getText().toLowerCase(), scope.machine.evaluate(value, scope));
  }
  return row;
}

function evaluateAll(expressions: readonly ExpressionContext[], scope: Scope): Value[] {
  return expressions.map((each) => scope.machine.evaluate(each, scope));
}
