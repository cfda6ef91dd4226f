import { RunnerError } from '../runner-error.ts';
import { toText } from '../values/to-text.ts';
import { ApexList, ApexSet, type Value } from '../values/value.ts';

/** The items of a list or set. */
export function itemsOf(value: Value): Value[] {
  if (value instanceof ApexList || value instanceof ApexSet) return [...value.items];
  throw new RunnerError(`${toText(value)} is no list or set`);
}
