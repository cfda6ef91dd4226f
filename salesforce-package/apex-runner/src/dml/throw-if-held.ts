import type { Machine } from '../machine.ts';
import type { Row } from '../values/value.ts';

const HOLDING = ['assigneeid', 'permissionsetid', 'permissionsetgroupid'];

/** Nobody holds a permission set, or a group of them, twice. */
export function throwIfHeld(row: Row, stored: readonly Row[], machine: Machine): void {
  if (row.object.toLowerCase() !== 'permissionsetassignment') return;
  const isSame = (other: Row): boolean =>
    HOLDING.every((field) => (other.fields.get(field) ?? null) === (row.fields.get(field) ?? null));
  if (stored.some(isSame)) machine.raise('DmlException', 'DUPLICATE_VALUE: it is held already');
}
