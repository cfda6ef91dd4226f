import { ApexThrown } from '../apex-thrown.ts';
import { changeRows } from '../dml/change-rows.ts';
import type { Machine } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import { ApexList, LibraryObject, type Value } from '../values/value.ts';
import { itemsOf } from './items-of.ts';
import type { Statics } from './library.ts';

export const databaseStatics: Statics = {
  'database.insert': ([rows = null, allOrNone, access], machine) => {
    if (allOrNone !== false || access === undefined) {
      throw new RunnerError('The runner knows Database.insert(rows, false, accessLevel) only');
    }
    return new ApexList(itemsOf(rows).map((row) => insertIfPossible(row, machine)));
  },
};

/** What cannot be inserted is left out; nobody has asked yet what became of it. */
function insertIfPossible(row: Value, machine: Machine): LibraryObject {
  try {
    changeRows('insert', row, machine);
  } catch (error) {
    if (!(error instanceof ApexThrown)) throw error;
  }
  return new LibraryObject('SaveResult');
}
