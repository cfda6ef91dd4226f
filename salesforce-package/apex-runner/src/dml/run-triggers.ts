import type { Machine } from '../machine.ts';
import type { TriggerContext } from '../org-state.ts';
import { Variables } from '../scope.ts';

/** Runs the triggers of an object that wait for this change, with all its rows at once. */
export function runTriggers(object: string, context: TriggerContext, machine: Machine): void {
  for (const trigger of machine.triggers) {
    if (trigger.object.toLowerCase() !== object) continue;
    if (!trigger.events.includes(`after ${context.operation}`)) continue;
    machine.state.trigger = context;
    const scope = { machine, cls: undefined, self: undefined, variables: new Variables() };
    machine.executeAll(trigger.statements, scope);
    machine.state.trigger = undefined;
  }
}
