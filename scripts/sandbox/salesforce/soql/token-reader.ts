import type { ApiProblem } from '../problem.ts';
import type { Token } from './read-tokens.ts';
import { readTokens } from './read-tokens.ts';
import { soqlProblem } from './soql-problem.ts';
import type { FieldPath } from './soql-query.ts';

const KEYWORDS = new Set(
  'SELECT FROM WHERE AND OR NOT IN LIKE ORDER GROUP HAVING LIMIT OFFSET ASC DESC NULL TRUE FALSE'.split(
    ' ',
  ),
);

/** Walks over the words of a query. */
export function createTokenReader(text: string) {
  const tokens = readTokens(text);
  let at = 0;
  const peek = (): Token => tokens[at] ?? { kind: 'end', text: '<EOF>', at: text.length };
  const isKeyword = (word: string): boolean => {
    const { kind, text: own } = peek();
    return kind === 'word' && own.toUpperCase() === word;
  };

  function unexpected(token: Token = peek()): ApiProblem {
    return soqlProblem('MALFORMED_QUERY', text, token.at, `unexpected token: '${token.text}'`);
  }
  function next(): Token {
    const token = peek();
    at += 1;
    return token;
  }
  function take(word: string): boolean {
    const { kind, text: own } = peek();
    const found = (kind === 'symbol' && own === word) || isKeyword(word);
    if (found) at += 1;
    return found;
  }

  return {
    text,
    peek,
    next,
    unexpected,
    isKeyword,
    /** Steps over a symbol or keyword when it comes next. */
    take,
    /** @throws ApiProblem MALFORMED_QUERY when anything else comes next. */
    expect: (word: string): void => {
      if (!take(word)) throw unexpected();
    },
    /** A field, perhaps of a parent: `Account.Owner.Email`. */
    path: (): FieldPath => {
      const token = next();
      if (token.kind !== 'word' || KEYWORDS.has(token.text.toUpperCase())) throw unexpected(token);
      return { names: token.text.split('.'), at: token.at };
    },
  };
}

export type TokenReader = ReturnType<typeof createTokenReader>;
