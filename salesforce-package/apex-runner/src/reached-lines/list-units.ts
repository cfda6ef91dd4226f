import {
  ApexParserBaseListener,
  ApexParseTreeWalker,
  type BlockContext,
  type StatementContext,
} from '@apexdevtools/apex-parser';
import type { ClassInfo } from '../classes/class-info.ts';
import type { Org } from '../load-org.ts';

/** A class or trigger that an org measures, without test classes. */
export interface Unit {
  readonly name: string;
  readonly isTrigger: boolean;
  /** Every statement but blocks, which only hold others. */
  readonly statements: readonly StatementContext[];
}

/** All units of a package that hold a statement. */
export function listUnits({ classes, triggers }: Org): Unit[] {
  const own = [...classes.all()]
    .filter(({ isTest }) => !isTest)
    .map((cls) => ({
      name: cls.name,
      isTrigger: false,
      statements: blocksOf(cls).flatMap(statementsIn),
    }));
  const waiting = triggers.map(({ name, statements }) => ({
    name,
    isTrigger: true,
    statements: statements.flatMap(statementsIn),
  }));
  return [...own, ...waiting].filter(({ statements }) => statements.length > 0);
}

function blocksOf(cls: ClassInfo): BlockContext[] {
  const methods = [...cls.constructors, ...[...cls.methods.values()].flat()];
  const blocks = [...methods.map(({ body }) => body), ...cls.fields.map(({ getter }) => getter)];
  return [
    ...blocks.filter((block) => block !== undefined && block !== null),
    ...[...cls.inner.values()].flatMap(blocksOf),
  ];
}

function statementsIn(tree: BlockContext | StatementContext): StatementContext[] {
  const listener = new StatementList();
  ApexParseTreeWalker.DEFAULT.walk(listener, tree);
  return listener.found;
}

class StatementList extends ApexParserBaseListener {
  readonly found: StatementContext[] = [];

  enterStatement = (statement: StatementContext): void => {
    if (!statement.block()) this.found.push(statement);
  };
}
