import {
  ApexParserBaseListener,
  ApexParserFactory,
  ApexParseTreeWalker,
  FromNameListContext,
  SoqlIdContext,
  type AnyIdContext,
  type ClassDeclarationContext,
  type DeleteStatementContext,
  type DotMethodCallContext,
  type FieldNameContext,
  type IdContext,
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
 * What in a class or trigger the tests need not meet: a query or a change in a loop, an object, field or
 * operation that is not there, and code that runs without the reader's sharing.
 *
 * @returns one sentence for each, with class and line
 */
export function checkClass(source: string, file: string, known: Known): string[] {
  const parser = ApexParserFactory.createParser(source, true);
  const listener = new ClassChecks(file, known);
  const isTrigger = file.endsWith('.trigger');
  const tree = isTrigger ? parser.triggerUnit() : parser.compilationUnit();
  ApexParseTreeWalker.DEFAULT.walk(listener, tree);
  return listener.found;
}

interface Placed {
  readonly start: { readonly line: number };
}

class ClassChecks extends ApexParserBaseListener {
  readonly found: string[] = [];
  readonly #file: string;
  readonly #known: Known;
  /** The platform runs it as nobody in the org, who has no rights of a user. */
  #isInstaller = false;
  /** What the query around reads. */
  #object = '';

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
    this.#isInstaller = /\bInstallHandler\b/i.test(cls?.typeList()?.getText() ?? '');
    if (!cls || modifiers.includes('withsharing') || modifiers.includes('@istest')) return;
    if (this.#isInstaller) return;
    this.#tell(cls, 'The class is not "with sharing"');
  };

  enterQuery = (query: QueryContext): void => {
    if (isInLoop(query)) this.#tell(query, 'A query in a loop');
    this.#object = query.fromNameList().getText();
    const mode = query.withClause()?.getText().toLowerCase();
    if (mode === 'withuser_mode') return;
    if (mode === 'withsystem_mode' && this.#isInstaller) return;
    this.#tell(query, 'The query is not WITH USER_MODE');
  };

  /** In what a query selects, asks and sorts by. */
  enterFieldName = (field: FieldNameContext): void => {
    if (field.parentCtx instanceof FromNameListContext) return;
    if (this.#known.schema.hasField(this.#object, field.getText())) return;
    this.#tell(field, `${this.#object} has no field ${field.getText()}`);
  };

  enterId = (id: IdContext): void => {
    if (!(id.parentCtx instanceof SoqlIdContext)) this.#checkName(id);
  };
  enterAnyId = (id: AnyIdContext): void => this.#checkName(id);

  /** After the dot of a record, where no compiler is there to ask: a name of ours must exist. */
  #checkName(id: Placed & { getText(): string }): void {
    const name = id.getText();
    if (!/^PRM_\w+__[cr]$/i.test(name) || this.#known.schema.hasName(name)) return;
    this.#tell(id, `No object or field is called ${name}`);
  }

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
