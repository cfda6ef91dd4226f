import type { Machine } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import { toText } from '../values/to-text.ts';
import { ApexBlob, Instance, type Value } from '../values/value.ts';

type Args = readonly Value[];

/** Static methods of the platform's types by `type.method` in lower case. */
export type Statics = Readonly<Record<string, (args: Args, machine: Machine) => Value>>;

/** Methods of one type by name in lower case. */
export type Methods<S> = Readonly<Record<string, (self: S, args: Args, machine: Machine) => Value>>;

export function textAt(args: Args, index: number): string {
  const value = args[index] ?? null;
  if (typeof value === 'string') return value;
  throw new RunnerError(`${toText(value)} is no text`);
}

export function numberAt(args: Args, index: number): number {
  const value = args[index] ?? null;
  if (typeof value === 'number') return value;
  throw new RunnerError(`${toText(value)} is no number`);
}

export function blobAt(args: Args, index: number): Buffer {
  const value = args[index] ?? null;
  if (value instanceof ApexBlob) return value.bytes;
  throw new RunnerError(`${toText(value)} is no Blob`);
}

export function instanceAt(args: Args, index: number): Instance {
  const value = args[index] ?? null;
  if (value instanceof Instance) return value;
  throw new RunnerError(`${toText(value)} is no object of a class`);
}
