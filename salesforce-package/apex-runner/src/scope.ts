import type { ClassInfo } from './classes/class-info.ts';
import type { Machine } from './machine.ts';
import type { Instance, Value } from './values/value.ts';

/** Where code runs: class, `this`, and the variables in reach, innermost first. */
export interface Scope {
  readonly machine: Machine;
  readonly cls: ClassInfo | undefined;
  readonly self: Instance | undefined;
  readonly variables: Variables;
}

export class Variables {
  readonly #own = new Map<string, Value>();
  readonly #around: Variables | undefined;

  constructor(around?: Variables) {
    this.#around = around;
  }

  declare(name: string, value: Value): void {
    this.#own.set(name.toLowerCase(), value);
  }

  /** The map that holds a variable, to read or to set it. @param key in lower case */
  holder(key: string): Map<string, Value> | undefined {
    return this.#own.has(key) ? this.#own : this.#around?.holder(key);
  }
}

/** The same place with variables of its own: a block. */
export function innerScope(scope: Scope): Scope {
  return { ...scope, variables: new Variables(scope.variables) };
}
