import { parseCondition } from './parse-condition.ts';
import { soqlProblem } from './soql-problem.ts';
import type { FieldPath, Order, SoqlQuery } from './soql-query.ts';
import type { TokenReader } from './token-reader.ts';
import { createTokenReader } from './token-reader.ts';

/** A longer query is refused whatever it asks for. */
const LONGEST_QUERY = 100_000;
const LARGEST_OFFSET = 2000;

function parseSelect(reader: TokenReader): readonly FieldPath[] | 'count' {
  if (reader.isKeyword('COUNT')) {
    reader.next();
    reader.expect('(');
    reader.expect(')');
    return 'count';
  }
  const paths = [reader.path()];
  while (reader.take(',')) paths.push(reader.path());
  return paths;
}

/** Empty values come first, whichever way the others are ordered. */
function parseOrder(reader: TokenReader): Order {
  const path = reader.path();
  const descending = reader.take('DESC');
  if (!descending) reader.take('ASC');
  if (!reader.take('NULLS')) return { path, descending, nullsLast: false };
  const last = reader.take('LAST');
  if (!last) reader.expect('FIRST');
  return { path, descending, nullsLast: last };
}

function parseOrderBy(reader: TokenReader): readonly Order[] {
  if (!reader.take('ORDER')) return [];
  reader.expect('BY');
  const orders = [parseOrder(reader)];
  while (reader.take(',')) orders.push(parseOrder(reader));
  return orders;
}

function parseCount(reader: TokenReader, word: 'LIMIT' | 'OFFSET'): number | null {
  if (!reader.take(word)) return null;
  const token = reader.next();
  if (token.kind !== 'number' || !/^\d+$/.test(token.text)) throw reader.unexpected(token);
  return Number(token.text);
}

/**
 * Reads the part of SOQL that the sandbox knows: SELECT of fields, parents' fields or COUNT(), FROM
 * one object, WHERE, ORDER BY, LIMIT and OFFSET.
 * @throws ApiProblem MALFORMED_QUERY for anything else; it does not guess.
 * @see https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm
 */
export function parseSoql(text: string): SoqlQuery {
  if (text.length > LONGEST_QUERY) {
    throw soqlProblem('QUERY_TOO_COMPLICATED', text, 0, 'The query is too long.');
  }
  const reader = createTokenReader(text);
  reader.expect('SELECT');
  const select = parseSelect(reader);
  reader.expect('FROM');
  const from = reader.path().names.join('.');
  const where = reader.take('WHERE') ? parseCondition(reader) : null;
  const orderBy = parseOrderBy(reader);
  const limit = parseCount(reader, 'LIMIT');
  const offset = parseCount(reader, 'OFFSET') ?? 0;
  if (reader.peek().kind !== 'end') throw reader.unexpected();
  if (offset > LARGEST_OFFSET) {
    const sentence = `Maximum SOQL offset allowed is ${LARGEST_OFFSET}`;
    throw soqlProblem('NUMBER_OUTSIDE_VALID_RANGE', text, 0, sentence);
  }
  return { text, select, from, where, orderBy, limit, offset };
}

/** Reads a condition that stands alone, such as a validation rule's. */
export function parseWhere(text: string): NonNullable<SoqlQuery['where']> {
  const reader = createTokenReader(text);
  const condition = parseCondition(reader);
  if (reader.peek().kind !== 'end') throw reader.unexpected();
  return condition;
}
