import type { BlockContext } from '@apexdevtools/apex-parser';
import type { FieldInfo } from '../classes/class-info.ts';
import { RunnerError } from '../runner-error.ts';
import { Variables, type Scope } from '../scope.ts';
import type { Instance, Value } from '../values/value.ts';

/** What holds a value. */
export interface Place {
  get(): Value;
  set(value: Value): void;
}

/** What a plain name means: a variable, a field of `this`, or a static of the class or an outer one. */
export function findName(name: string, scope: Scope): Place | undefined {
  const holder = scope.variables.holder(name.toLowerCase());
  if (holder) return entryOf(holder, name.toLowerCase());
  for (let cls = scope.cls; cls; cls = cls.outer) {
    const field = scope.machine.classes.findField(cls, name);
    if (field?.isStatic) return staticPlace(field, scope);
    if (field && scope.self && cls === scope.cls) return instancePlace(scope.self, field, scope);
  }
  return undefined;
}

/** A field of an object, through its getter where it has one. */
export function instancePlace(self: Instance, field: FieldInfo, scope: Scope): Place {
  const { getter } = field;
  if (!getter) return entryOf(self.fields, field.key);
  return computed(() => runGetter({ ...scope, cls: field.owner, self }, getter));
}

export function staticPlace(field: FieldInfo, scope: Scope): Place {
  const { getter } = field;
  if (!getter) return entryOf(scope.machine.statics(field.owner), field.key);
  return computed(() => runGetter({ ...scope, cls: field.owner, self: undefined }, getter));
}

function runGetter(scope: Scope, getter: BlockContext): Value {
  const ended = scope.machine.execute(getter, { ...scope, variables: new Variables() });
  return ended?.kind === 'return' ? ended.value : null;
}

function entryOf(holder: Map<string, Value>, key: string): Place {
  return {
    get: () => holder.get(key) ?? null,
    set: (value) => void holder.set(key, value),
  };
}

function computed(get: () => Value): Place {
  return {
    get,
    set: () => {
      throw new RunnerError('A property with a getter cannot be set');
    },
  };
}
