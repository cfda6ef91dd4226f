import type { Machine } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import { ApexList, Row, type Value } from '../values/value.ts';
import { applyChange, findRow, type Change } from './apply-change.ts';
import { runTriggers } from './run-triggers.ts';

/** So many records the platform gives to a trigger at once. */
const CHUNK = 200;

/** `insert as user rows;` and its like, then the triggers of the object, 200 rows at once. */
export function changeRows(
  statement: Change | 'upsert',
  value: Value,
  machine: Machine,
): undefined {
  const rows = rowsOf(value);
  const operation = statement === 'upsert' ? updateOrInsert(rows) : statement;
  const object = rows[0]?.object.toLowerCase();
  if (object === undefined) return;
  machine.state.transaction.use('change');
  const stored = machine.state.records.get(object) ?? [];
  machine.state.records.set(object, stored);
  for (let from = 0; from < rows.length; from += CHUNK) {
    changeChunk(rows.slice(from, from + CHUNK), operation, stored, machine);
  }
}

function changeChunk(
  rows: readonly Row[],
  operation: Change,
  stored: Row[],
  machine: Machine,
): void {
  const hasOld = operation === 'update' || operation === 'delete';
  const oldRows = hasOld ? rows.map((row) => findRow(stored, row, machine)) : undefined;
  for (const row of rows) applyChange[operation](row, stored, machine);
  const newRows = operation === 'delete' ? undefined : rows;
  const object = rows[0]?.object.toLowerCase() ?? '';
  runTriggers(object, { operation, newRows, oldRows }, machine);
}

/** `merge into duplicates;`: those are deleted, then the one that stays is changed. */
export function mergeRows(into: Value, duplicates: Value, machine: Machine): undefined {
  changeRows('delete', duplicates, machine);
  changeRows('update', into, machine);
}

function updateOrInsert(rows: readonly Row[]): Change {
  const known = rows.filter((row) => row.fields.has('id')).length;
  if (known === 0) return 'insert';
  if (known === rows.length) return 'update';
  throw new RunnerError('The runner does not know upsert of new and known rows together');
}

function rowsOf(value: Value): Row[] {
  const items = value instanceof ApexList ? value.items : [value];
  return items.map((item) => {
    if (item instanceof Row) return item;
    throw new RunnerError('Only records can be written');
  });
}
