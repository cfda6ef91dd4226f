import type { CompareOperator, Condition, Literal } from './soql-query.ts';
import type { TokenReader } from './token-reader.ts';

const OPERATORS: Readonly<Record<string, CompareOperator>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function parseLiteral(reader: TokenReader): Literal {
  const token = reader.next();
  const { kind, text } = token;
  const lower = text.toLowerCase();
  if (kind === 'word' && lower === 'null') return { kind: 'null', text };
  if (kind === 'word' && ['true', 'false'].includes(lower)) return { kind: 'boolean', text: lower };
  if (kind === 'word' || kind === 'symbol' || kind === 'end') throw reader.unexpected(token);
  return { kind, text };
}

function parseList(reader: TokenReader): readonly Literal[] {
  reader.expect('(');
  const values = [parseLiteral(reader)];
  while (reader.take(',')) values.push(parseLiteral(reader));
  reader.expect(')');
  return values;
}

function parseComparison(reader: TokenReader): Condition {
  const path = reader.path();
  if (reader.take('NOT')) {
    reader.expect('IN');
    return { kind: 'in', path, negated: true, values: parseList(reader) };
  }
  if (reader.take('IN')) return { kind: 'in', path, negated: false, values: parseList(reader) };
  if (reader.take('LIKE')) {
    return { kind: 'compare', path, operator: 'LIKE', value: parseLiteral(reader) };
  }
  const token = reader.next();
  const operator = token.kind === 'symbol' ? OPERATORS[token.text] : undefined;
  if (!operator) throw reader.unexpected(token);
  return { kind: 'compare', path, operator, value: parseLiteral(reader) };
}

function parseTerm(reader: TokenReader): Condition {
  if (reader.take('NOT')) return { kind: 'not', part: parseTerm(reader) };
  if (!reader.take('(')) return parseComparison(reader);
  const inner = parseCondition(reader);
  reader.expect(')');
  return inner;
}

/**
 * SOQL mixes AND with OR only with parentheses: which comes first decides the whole level, and the
 * other one is left over for the caller to refuse.
 */
export function parseCondition(reader: TokenReader): Condition {
  const first = parseTerm(reader);
  const kind = reader.isKeyword('AND') ? 'and' : 'or';
  const parts = [first];
  while (reader.take(kind.toUpperCase())) parts.push(parseTerm(reader));
  return parts.length === 1 ? first : { kind, parts };
}
