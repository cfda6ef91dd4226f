import type { Machine } from '../machine.ts';
import type { TriggerContext } from '../org-state.ts';
import { RunnerError } from '../runner-error.ts';
import { ApexList, Row, type Value } from '../values/value.ts';
import { runTriggers } from './run-triggers.ts';

type Change = TriggerContext['operation'];

/** First three characters of an Id. */
const PREFIXES: Record<string, string> = { account: '001', opportunity: '006' };

/** `insert as user rows;` and its like, then the triggers of the object, all rows at once. */
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
  const oldRows =
    operation === 'insert' ? undefined : rows.map((row) => find(stored, row, machine));
  for (const row of rows) apply[operation](row, stored, machine);
  const newRows = operation === 'delete' ? undefined : rows;
  runTriggers(object, { operation, newRows, oldRows }, machine);
}

function updateOrInsert(rows: readonly Row[]): Change {
  const known = rows.filter((row) => row.fields.has('id')).length;
  if (known === 0) return 'insert';
  if (known === rows.length) return 'update';
  throw new RunnerError('The runner does not know upsert of new and known rows together');
}

const apply: Record<Change, (row: Row, stored: Row[], machine: Machine) => void> = {
  insert(row, stored, machine) {
    if (row.fields.has('id')) {
      machine.raise('DmlException', 'cannot specify Id in an insert call');
    }
    throwIfHeld(row, stored, machine);
    row.fields.set('id', nextId(row.object, machine));
    stored.push(merge(new Row(row.object), row));
  },
  update(row, stored, machine) {
    const before = find(stored, row, machine);
    const after = merge(merge(new Row(row.object), before), row);
    stored.splice(stored.indexOf(before), 1, after);
  },
  delete(row, stored, machine) {
    stored.splice(stored.indexOf(find(stored, row, machine)), 1);
  },
};

const HOLDING = ['assigneeid', 'permissionsetid', 'permissionsetgroupid'];

/** Nobody holds a permission set, or a group of them, twice. */
function throwIfHeld(row: Row, stored: readonly Row[], machine: Machine): void {
  if (row.object.toLowerCase() !== 'permissionsetassignment') return;
  const isSame = (other: Row): boolean =>
    HOLDING.every((field) => (other.fields.get(field) ?? null) === (row.fields.get(field) ?? null));
  if (stored.some(isSame)) machine.raise('DmlException', 'DUPLICATE_VALUE: it is held already');
}

function rowsOf(value: Value): Row[] {
  const items = value instanceof ApexList ? value.items : [value];
  return items.map((item) => {
    if (item instanceof Row) return item;
    throw new RunnerError('Only records can be written');
  });
}

function find(stored: readonly Row[], row: Row, machine: Machine): Row {
  const found = stored.find((each) => each.fields.get('id') === row.fields.get('id'));
  return found ?? machine.raise('DmlException', 'INVALID_CROSS_REFERENCE_KEY: invalid id');
}

function merge(into: Row, from: Row): Row {
  for (const [key, value] of from.fields) into.fields.set(key, value);
  return into;
}

function nextId(object: string, machine: Machine): string {
  machine.state.lastNumber += 1;
  const prefix = PREFIXES[object.toLowerCase()] ?? 'a00';
  return `${prefix}${String(machine.state.lastNumber).padStart(12, '0')}AAA`;
}
