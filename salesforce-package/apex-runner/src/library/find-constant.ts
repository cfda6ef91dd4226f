import type { Machine } from '../machine.ts';
import type { TriggerContext } from '../org-state.ts';
import { RunnerError } from '../runner-error.ts';
import { ApexEnum, ApexMap, type Row, type Value } from '../values/value.ts';

/** `Trigger.newMap` and its like; undefined when the platform knows none such here. */
export function findLibraryConstant(
  type: string,
  name: string,
  machine: Machine,
): Value | undefined {
  if (type.toLowerCase() === 'accesslevel') return new ApexEnum('AccessLevel', name);
  if (type.toLowerCase() !== 'trigger') return undefined;
  const { trigger } = machine.state;
  if (!trigger) throw new RunnerError('Trigger.* outside of a trigger');
  return readTrigger[name.toLowerCase()]?.(trigger);
}

const readTrigger: Readonly<Record<string, (trigger: TriggerContext) => Value>> = {
  isinsert: (trigger) => trigger.operation === 'insert',
  isupdate: (trigger) => trigger.operation === 'update',
  isundelete: (trigger) => trigger.operation === 'undelete',
  isdelete: (trigger) => trigger.operation === 'delete',
  newmap: (trigger) => byId(trigger.newRows),
  oldmap: (trigger) => byId(trigger.oldRows),
};

function byId(rows: readonly Row[] | undefined): Value {
  return rows ? new ApexMap(new Map(rows.map((row) => [row.fields.get('id') ?? null, row]))) : null;
}
