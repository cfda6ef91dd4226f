import type { BlockContext, ExpressionContext } from '@apexdevtools/apex-parser';

/** A class, interface or enum as written, or a platform exception (which has no file). */
export interface ClassInfo {
  readonly name: string;
  readonly outer: ClassInfo | undefined;
  /** Name of the class it extends. */
  readonly parent: string | undefined;
  readonly interfaces: readonly string[];
  /** By name in lower case; overloads differ by the number of parameters. */
  readonly methods: Map<string, MethodInfo[]>;
  readonly constructors: MethodInfo[];
  readonly fields: FieldInfo[];
  /** Inner types by name in lower case. */
  readonly inner: Map<string, ClassInfo>;
  readonly constants: readonly string[];
  /** A test class, or a type inside one. */
  readonly isTest: boolean;
}

export interface MethodInfo {
  readonly name: string;
  readonly cls: ClassInfo;
  readonly parameters: readonly string[];
  readonly body: BlockContext | undefined;
  readonly isStatic: boolean;
  /** In lower case, without `@`; what an annotation sets stands behind it. */
  readonly modifiers: readonly string[];
}

export interface FieldInfo {
  readonly owner: ClassInfo;
  readonly name: string;
  readonly key: string;
  readonly initial: ExpressionContext | undefined;
  readonly getter: BlockContext | undefined;
  readonly isStatic: boolean;
}
