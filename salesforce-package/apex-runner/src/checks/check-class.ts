import {
  ApexParserBaseListener,
  ApexParserFactory,
  ApexParseTreeWalker,
  type ClassDeclarationContext,
  type DeleteStatementContext,
  type DotMethodCallContext,
  type InsertStatementContext,
  type QueryContext,
  type TypeDeclarationContext,
  type UpdateStatementContext,
  type UpsertStatementContext,
} from '@apexdevtools/apex-parser';
import type { Schema } from '../schema/schema.ts';
import { isInLoop } from './is-in-loop.ts';

/** What a class may name. */
export interface Known {
  readonly schema: Schema;
  /** Names of the operations of the product. */
  readonly operations: ReadonlySet<string>;
}

/**
 * What in a class the tests need not meet: a query or a change in a loop, an object, field or
 * operation that is not there, and code that runs without the reader's sharing.
 *
 * @returns one sentence for each, with class and line
 */
export function checkClass(source: string, file: string, known: Known): string[] {
  const parser = ApexParserFactory.createParser(source, true);
  const listener = new ClassChecks(file, known);
  ApexParseTreeWalker.DEFAULT.walk(listener, parser.compilationUnit());
  return listener.found;
}

interface Placed {
  readonly start: { readonly line: number };
}

class ClassChecks extends ApexParserBaseListener {
  readonly found: string[] = [];
  readonly #file: string;
  readonly #known: Known;

  constructor(file: string, known: Known) {
    super();
    this.#file = file;
    this.#known = known;
  }

  #tell(place: Placed, sentence: string): void {
    this.found.push(`${this.#file}:${place.start.line}: ${sentence}`);
  }

  enterTypeDeclaration = (type: TypeDeclarationContext): void => {
    const cls: ClassDeclarationContext | undefined = type.classDeclaration();
    const modifiers = type.modifier_list().map((each) => each.getText().toLowerCase());
    if (!cls || modifiers.includes('withsharing') || modifiers.includes('@istest')) return;
    this.#tell(cls, 'The class is not "with sharing"');
  };

  enterQuery = (query: QueryContext): void => {
    if (isInLoop(query)) this.#tell(query, 'A query in a loop');
    const object = query.fromNameList().getText();
    const entries = query.selectList().selectEntry_list();
    for (const field of entries.map((entry) => entry.getText())) {
      if (this.#known.schema.hasField(object, field)) continue;
      this.#tell(query, `${object} has no field ${field}`);
    }
    if (/^withuser_mode$/i.test(query.withClause()?.getText() ?? '')) return;
    this.#tell(query, 'The query is not WITH USER_MODE');
  };

  enterInsertStatement = (statement: InsertStatementContext): void => this.#checkDml(statement);
  enterUpdateStatement = (statement: UpdateStatementContext): void => this.#checkDml(statement);
  enterUpsertStatement = (statement: UpsertStatementContext): void => this.#checkDml(statement);
  enterDeleteStatement = (statement: DeleteStatementContext): void => this.#checkDml(statement);

  #checkDml(statement: Parameters<typeof isInLoop>[0] & Placed): void {
    if (isInLoop(statement)) this.#tell(statement, 'A change of records in a loop');
  }

  enterDotMethodCall = (call: DotMethodCallContext): void => {
    if (call.anyId().getText().toLowerCase() !== 'perform') return;
    const name = call.expressionList()?.expression(0)?.getText() ?? '';
    const operation = /^'(.*)'$/.exec(name)?.[1];
    if (operation === undefined || this.#known.operations.has(operation)) return;
    this.#tell(call, `There is no operation ${operation}`);
  };
}
