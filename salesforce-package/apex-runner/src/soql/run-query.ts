import type { FieldOrderContext, QueryContext } from '@apexdevtools/apex-parser';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { ApexDatetime, ApexList, Row, type Value } from '../values/value.ts';
import { matches } from './matches.ts';

/** An inline query over the records of the org: plain fields, `AND` conditions, order and limit. */
export function runQuery(query: QueryContext, scope: Scope): ApexList {
  throwUnlessModeIsSaid(query);
  scope.machine.state.transaction.use('query');
  const object = query.fromNameList().getText();
  const names = query
    .selectList()
    .selectEntry_list()
    .map((entry) => entry.getText());
  for (const name of names) scope.machine.state.schema.throwUnlessField(object, name);
  const found = (scope.machine.state.records.get(object.toLowerCase()) ?? [])
    .filter((row) => matches(row, query.whereClause()?.whereLogicalExpression(), scope))
    .toSorted(inOrder(query));
  return new ApexList(found.slice(0, readLimit(query)).map((row) => select(row, names)));
}

/** Every query of ours says with whose rights; `checks` tells which may use those of the system. */
function throwUnlessModeIsSaid(query: QueryContext): void {
  if (!/^WITH(USER|SYSTEM)_MODE$/i.test(query.withClause()?.getText() ?? '')) {
    throw new RunnerError('The query is not WITH USER_MODE');
  }
}

function select(row: Row, names: readonly string[]): Row {
  const selected = new Row(row.object);
  selected.queried = true;
  for (const name of ['id', ...names.map((each) => each.toLowerCase())]) {
    selected.fields.set(name, row.fields.get(name) ?? null);
  }
  return selected;
}

function inOrder(query: QueryContext): (a: Row, b: Row) => number {
  const orders = query.orderByClause()?.fieldOrderList().fieldOrder_list() ?? [];
  return (a, b) => {
    for (const order of orders) {
      const compared = compare(a, b, order);
      if (compared !== 0) return compared;
    }
    return 0;
  };
}

function compare(a: Row, b: Row, order: FieldOrderContext): number {
  const name = order.fieldName().getText().toLowerCase();
  const [x, y] = [toSortable(a.fields.get(name)), toSortable(b.fields.get(name))];
  if (x === y) return 0;
  return (x < y ? -1 : 1) * (order.DESC() ? -1 : 1);
}

function toSortable(value: Value | undefined): number | string {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value instanceof ApexDatetime ? value.epochMs : '';
}

function readLimit(query: QueryContext): number | undefined {
  const limit = query.limitClause();
  return limit ? Number(limit.IntegerLiteral().getText()) : undefined;
}
