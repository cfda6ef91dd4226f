import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { ApexList, ApexMap, Instance, Row, type Value } from '../values/value.ts';

const PLAIN: Record<string, (value: Value) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number' && Number.isInteger(value),
  'map<string,object>': (value) => value instanceof ApexMap,
  'list<object>': (value) => value instanceof ApexList,
};

/** Apex's `instanceof`. */
export function isOfType(value: Value, type: string, scope: Scope): boolean {
  if (value === null) return false;
  const plain = PLAIN[type.toLowerCase()];
  if (plain) return plain(value);
  if (value instanceof Instance) return scope.machine.classes.isA(value.cls, type);
  if (value instanceof Row) return value.object.toLowerCase() === type.toLowerCase();
  throw new RunnerError(`The runner does not know instanceof ${type}`);
}
