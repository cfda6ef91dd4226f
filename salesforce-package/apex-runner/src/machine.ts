import type { BlockContext, ExpressionContext, StatementContext } from '@apexdevtools/apex-parser';
import type { ClassInfo, MethodInfo } from './classes/class-info.ts';
import type { ClassTree } from './classes/class-tree.ts';
import type { TriggerInfo } from './classes/parse-trigger.ts';
import type { OrgState } from './org-state.ts';
import type { Scope } from './scope.ts';
import type { Instance, Value } from './values/value.ts';

/** What every part of the runner asks of the others; `create-machine.ts` puts them together. */
export interface Machine {
  readonly classes: ClassTree;
  readonly triggers: readonly TriggerInfo[];
  readonly state: OrgState;
  evaluate(expression: ExpressionContext, scope: Scope): Value;
  /** Runs a block with variables of its own. */
  execute(block: BlockContext, scope: Scope): Completion;
  executeAll(statements: readonly StatementContext[], scope: Scope): Completion;
  call(method: MethodInfo, self: Instance | undefined, args: readonly Value[]): Value;
  construct(cls: ClassInfo, args: readonly Value[]): Instance;
  /** Static fields of a class by name in lower case; initial values are made at first use. */
  statics(cls: ClassInfo): Map<string, Value>;
  /** Throws a platform exception that Apex code can catch. */
  raise(exception: string, message: string): never;
}

/** How a statement ended; undefined goes on with the next. */
export type Completion =
  | undefined
  | { readonly kind: 'return'; readonly value: Value }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' };
