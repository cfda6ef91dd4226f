import type { Machine } from '../machine.ts';
import type { TriggerContext } from '../org-state.ts';
import { Row } from '../values/value.ts';
import { throwIfHeld } from './throw-if-held.ts';

export type Change = TriggerContext['operation'];

/** First three characters of an Id. */
const PREFIXES: Record<string, string> = { account: '001', opportunity: '006' };

type Apply = (row: Row, stored: Row[], machine: Machine) => void;

/** What each change does to the records of an object. */
export const applyChange: Record<Change, Apply> = {
  insert(row, stored, machine) {
    if (row.fields.has('id')) {
      machine.raise('DmlException', 'cannot specify Id in an insert call');
    }
    throwIfHeld(row, stored, machine);
    row.fields.set('id', nextId(row.object, machine));
    stored.push(merge(new Row(row.object), row));
  },
  update(row, stored, machine) {
    const before = findRow(stored, row, machine);
    const after = merge(merge(new Row(row.object), before), row);
    stored.splice(stored.indexOf(before), 1, after);
  },
  delete(row, stored, machine) {
    const before = findRow(stored, row, machine);
    stored.splice(stored.indexOf(before), 1);
    machine.state.recycleBin.push(before);
  },
  undelete(row, stored, machine) {
    const { recycleBin } = machine.state;
    const before = findRow(recycleBin, row, machine);
    recycleBin.splice(recycleBin.indexOf(before), 1);
    stored.push(before);
  },
};

/** Finds what is kept of a record. */
export function findRow(stored: readonly Row[], row: Row, machine: Machine): Row {
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
