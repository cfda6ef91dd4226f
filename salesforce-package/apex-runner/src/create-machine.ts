import { ApexThrown } from './apex-thrown.ts';
import type { ClassInfo, MethodInfo } from './classes/class-info.ts';
import type { ClassTree } from './classes/class-tree.ts';
import type { TriggerInfo } from './classes/parse-trigger.ts';
import { assignments } from './expressions/assignments.ts';
import { calls } from './expressions/call-method.ts';
import { creations } from './expressions/creations.ts';
import { createEvaluator } from './expressions/evaluator.ts';
import { members } from './expressions/members.ts';
import { operators } from './expressions/operators.ts';
import { primaries } from './expressions/primaries.ts';
import type { Machine } from './machine.ts';
import type { OrgState } from './org-state.ts';
import { RunnerError } from './runner-error.ts';
import { Variables } from './scope.ts';
import { executeAll, executeBlock } from './statements/execute-statement.ts';
import { Instance, type Value } from './values/value.ts';

const evaluate = createEvaluator([
  ...assignments,
  ...calls,
  ...creations,
  ...members,
  ...operators,
  ...primaries,
]);

/** Puts the parts of the runner together around the state of one org. */
export function createMachine(
  classes: ClassTree,
  triggers: readonly TriggerInfo[],
  state: OrgState,
): Machine {
  const machine: Machine = {
    classes,
    triggers,
    state,
    evaluate,
    execute: executeBlock,
    executeAll,
    call: (method, self, args) => call(machine, method, self, args),
    construct: (cls, args) => construct(machine, cls, args),
    statics: (cls) => statics(machine, cls),
    raise: (exception, message) => {
      const cls = classes.find(exception, undefined);
      if (!cls) throw new RunnerError(`The runner does not know ${exception}`);
      throw new ApexThrown(construct(machine, cls, [message]));
    },
  };
  return machine;
}

function call(
  machine: Machine,
  method: MethodInfo,
  self: Instance | undefined,
  args: readonly Value[],
): Value {
  if (!method.body) throw new RunnerError(`${method.name} has no body`);
  const variables = new Variables();
  for (const [index, name] of method.parameters.entries()) {
    variables.declare(name, args[index] ?? null);
  }
  const ended = machine.execute(method.body, { machine, cls: method.cls, self, variables });
  return ended?.kind === 'return' ? ended.value : null;
}

function construct(machine: Machine, cls: ClassInfo, args: readonly Value[]): Instance {
  const made = new Instance(cls);
  for (const each of machine.classes.ancestors(cls)) setInitialValues(machine, each, made);
  const constructor = cls.constructors.find((each) => each.parameters.length === args.length);
  if (constructor) call(machine, constructor, made, args);
  else if (machine.classes.isA(cls, 'Exception')) setMessage(made, args);
  else if (args.length > 0) throw new RunnerError(`${cls.name} has no such constructor`);
  return made;
}

function setInitialValues(machine: Machine, cls: ClassInfo, made: Instance): void {
  for (const { key, initial, isStatic, getter } of cls.fields) {
    if (isStatic || getter) continue;
    const scope = { machine, cls, self: made, variables: new Variables() };
    made.fields.set(key, initial ? machine.evaluate(initial, scope) : null);
  }
}

/** Every exception can be made from a message, a cause, or both. */
function setMessage(exception: Instance, args: readonly Value[]): void {
  for (const arg of args) {
    exception.fields.set(arg instanceof Instance ? 'cause' : 'message', arg);
  }
  // Apex itself reads this one's message only after setMessage.
  if (exception.cls.name === 'AuraHandledException') {
    exception.fields.set('message', 'Script-thrown exception');
  }
}

function statics(machine: Machine, cls: ClassInfo): Map<string, Value> {
  const known = machine.state.statics.get(cls);
  if (known) return known;
  const made = new Map<string, Value>();
  machine.state.statics.set(cls, made);
  for (const { key, initial, isStatic } of cls.fields) {
    if (!isStatic) continue;
    const scope = { machine, cls, self: undefined, variables: new Variables() };
    made.set(key, initial ? machine.evaluate(initial, scope) : null);
  }
  return made;
}
