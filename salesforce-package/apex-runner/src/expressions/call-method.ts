import {
  MethodCallExpressionContext,
  type DotMethodCallContext,
  type ExpressionListContext,
} from '@apexdevtools/apex-parser';
import type { ClassInfo, MethodInfo } from '../classes/class-info.ts';
import { callLibraryMethod, callLibraryStatic } from '../library/call-library.ts';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { Instance, type Value } from '../values/value.ts';
import { evaluation, type Evaluation } from './evaluator.ts';
import type { Target } from './find-target.ts';

export const calls: readonly Evaluation[] = [
  evaluation(MethodCallExpressionContext, (e, scope) => {
    const call = e.methodCall();
    const args = readArguments(call.expressionList(), scope);
    if (call.THIS()) return callConstructor(scope, args);
    if (call.SUPER()) throw new RunnerError('The runner does not know super(...)');
    const name = call.id().getText();
    const method = findUnqualified(name, args.length, scope);
    if (!method) throw new RunnerError(`Nothing is called ${name} with ${args.length} arguments`);
    return scope.machine.call(method, method.isStatic ? undefined : scope.self, args);
  }),
];

export function readArguments(list: ExpressionListContext | undefined, scope: Scope): Value[] {
  return (list?.expression_list() ?? []).map((each) => scope.machine.evaluate(each, scope));
}

/** `target.method(...)`, the target being known and not null. */
export function callDotted(target: Target, call: DotMethodCallContext, scope: Scope): Value {
  const name = call.anyId().getText();
  const args = readArguments(call.expressionList(), scope);
  if (target.kind === 'value') return callOn(target.value, name, args, scope);
  if (target.cls) return callStatic(target.cls, name, args, scope);
  return callLibraryStatic(target.name, name, args, scope.machine);
}

function callOn(value: Value, name: string, args: readonly Value[], scope: Scope): Value {
  if (value instanceof Instance) {
    const method = scope.machine.classes.findMethod(value.cls, name, args.length);
    if (method) return scope.machine.call(method, value, args);
  }
  return callLibraryMethod(value, name, args, scope.machine);
}

function callStatic(cls: ClassInfo, name: string, args: readonly Value[], scope: Scope): Value {
  const method = scope.machine.classes.findMethod(cls, name, args.length);
  if (!method?.isStatic) {
    throw new RunnerError(`${cls.name} has no static ${name} with ${args.length} arguments`);
  }
  return scope.machine.call(method, undefined, args);
}

/** Methods of `this` as its own class overrides them, then statics of the enclosing classes. */
function findUnqualified(name: string, count: number, scope: Scope): MethodInfo | undefined {
  const { classes } = scope.machine;
  const own = scope.self && classes.findMethod(scope.self.cls, name, count);
  if (own) return own;
  for (let cls = scope.cls; cls; cls = cls.outer) {
    const found = classes.findMethod(cls, name, count);
    if (found) return found;
  }
  return undefined;
}

function callConstructor(scope: Scope, args: readonly Value[]): Value {
  const method = scope.cls?.constructors.find((each) => each.parameters.length === args.length);
  if (!method) throw new RunnerError(`No constructor takes ${args.length} arguments`);
  return scope.machine.call(method, scope.self, args);
}
