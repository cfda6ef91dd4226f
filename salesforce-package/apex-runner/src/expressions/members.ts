import { ArrayExpressionContext, DotExpressionContext } from '@apexdevtools/apex-parser';
import type { ClassInfo } from '../classes/class-info.ts';
import { findLibraryConstant } from '../library/find-constant.ts';
import { RunnerError } from '../runner-error.ts';
import type { Scope } from '../scope.ts';
import { toText } from '../values/to-text.ts';
import { ApexEnum, ApexList, Instance, Row, type Value } from '../values/value.ts';
import { callDotted } from './call-method.ts';
import { evaluation, type Evaluation } from './evaluator.ts';
import { instancePlace, staticPlace } from './find-name.ts';
import { findTarget } from './find-target.ts';

export const members: readonly Evaluation[] = [
  evaluation(ArrayExpressionContext, (e, scope) => {
    const [list, index] = e.expression_list().map((each) => scope.machine.evaluate(each, scope));
    if (!(list instanceof ApexList) || typeof index !== 'number') {
      throw new RunnerError('[ ] of what is no list');
    }
    if (index >= 0 && index < list.items.length) return list.items[index] ?? null;
    return scope.machine.raise('ListException', `List index out of bounds: ${index}`);
  }),
  evaluation(DotExpressionContext, (e, scope) => {
    const target = findTarget(e.expression(), scope);
    if (target.kind === 'value' && target.value === null) {
      if (e.QUESTIONDOT()) return null;
      return scope.machine.raise('NullPointerException', 'Attempt to de-reference a null object');
    }
    if (e.dotMethodCall()) return callDotted(target, e.dotMethodCall(), scope);
    const name = e.anyId().getText();
    if (target.kind === 'value') return readMember(target.value, name, scope);
    return target.cls
      ? readStatic(target.cls, name, scope)
      : readConstant(target.name, name, scope);
  }),
];

function readMember(value: Value, name: string, scope: Scope): Value {
  if (value instanceof Row) return readField(value, name.toLowerCase(), scope);
  if (value instanceof Instance) {
    const field = scope.machine.classes.findField(value.cls, name);
    if (field) return instancePlace(value, field, scope).get();
  }
  throw new RunnerError(`${toText(value)} has no ${name}`);
}

/** A field of a record; what the query did not name may not be read. */
function readField(row: Row, key: string, scope: Scope): Value {
  const value = row.fields.get(key);
  if (value !== undefined || !row.queried) return value ?? null;
  return scope.machine.raise(
    'SObjectException',
    `SObject row was retrieved via SOQL without querying the requested field: ${row.object}.${key}`,
  );
}

function readStatic(cls: ClassInfo, name: string, scope: Scope): Value {
  const constant = cls.constants.find((each) => each.toLowerCase() === name.toLowerCase());
  if (constant !== undefined) return new ApexEnum(cls.name, constant);
  const field = scope.machine.classes.findField(cls, name);
  if (field?.isStatic) return staticPlace(field, scope).get();
  throw new RunnerError(`${cls.name} has no static ${name}`);
}

function readConstant(type: string, name: string, scope: Scope): Value {
  const found = findLibraryConstant(type, name, scope.machine);
  if (found === undefined) throw new RunnerError(`The runner does not know ${type}.${name}`);
  return found;
}
