import type { Machine } from '../machine.ts';
import { equals } from '../values/equals.ts';
import { toText } from '../values/to-text.ts';
import type { Value } from '../values/value.ts';
import type { Statics } from './library.ts';

export const assertStatics: Statics = {
  'assert.areequal': ([wanted = null, actual = null, note], machine) => {
    const says = `Expected: ${toText(wanted)}, Actual: ${toText(actual)}`;
    return check(equals(wanted, actual), says, note, machine);
  },
  'assert.arenotequal': ([refused = null, actual = null, note], machine) =>
    check(!equals(refused, actual), `Same value: ${toText(actual)}`, note, machine),
  'assert.istrue': ([value = null, note], machine) =>
    check(value === true, `Expected: true, Actual: ${toText(value)}`, note, machine),
  'assert.isfalse': ([value = null, note], machine) =>
    check(value === false, `Expected: false, Actual: ${toText(value)}`, note, machine),
  'assert.isnull': ([value = null, note], machine) =>
    check(value === null, `Expected: null, Actual: ${toText(value)}`, note, machine),
  'assert.isnotnull': ([value = null, note], machine) =>
    check(value !== null, 'Expected a value', note, machine),
  'assert.fail': ([note], machine) => check(false, 'Failed', note, machine),
};

function check(holds: boolean, says: string, note: Value | undefined, machine: Machine): Value {
  if (holds) return null;
  const prefix = note === undefined ? '' : `${toText(note)}: `;
  return machine.raise('AssertException', `Assertion Failed: ${prefix}${says}`);
}
