import type { ExpressionContext } from '@apexdevtools/apex-parser';
import type { ClassInfo } from '../classes/class-info.ts';
import type { Scope } from '../scope.ts';
import type { Value } from '../values/value.ts';
import { findName } from './find-name.ts';

/** What stands left of a dot: a value, or a type (of ours or the platform's) by its name. */
export type Target =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'type'; readonly name: string; readonly cls: ClassInfo | undefined };

const PATH = /^[a-z_]\w*(\.[a-z_]\w*)*$/i;
const KEYWORDS = new Set(['this', 'super', 'null', 'true', 'false']);

export function findTarget(expression: ExpressionContext, scope: Scope): Target {
  const text = expression.getText();
  const first = text.split('.')[0] ?? text;
  if (PATH.test(text) && !KEYWORDS.has(first.toLowerCase()) && !findName(first, scope)) {
    const cls = scope.machine.classes.find(text, scope.cls);
    if (cls || isPlatformType(text)) return { kind: 'type', name: text, cls };
  }
  return { kind: 'value', value: scope.machine.evaluate(expression, scope) };
}

/** A single name that is none of ours is the platform's; longer paths are read step by step. */
function isPlatformType(text: string): boolean {
  return !text.replace(/^(system|connectapi)\./i, '').includes('.');
}
