import { problem } from '../problem.ts';
import { soqlProblem } from './soql-problem.ts';
import { ESCAPED_WILDCARDS } from './wildcards.ts';

export type Token = {
  readonly kind: 'word' | 'string' | 'number' | 'date' | 'datetime' | 'symbol' | 'end';
  /** A string's own text, without quotes and escapes; escaped wildcards as `wildcards.ts` says. */
  readonly text: string;
  readonly at: number;
};

const PATTERNS: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['datetime', /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})/iy],
  ['date', /\d{4}-\d{2}-\d{2}(?![\dT])/y],
  ['number', /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?![\w.])/y],
  ['word', /[A-Za-z]\w*(?:\.[A-Za-z]\w*)*/y],
  ['string', /'(?:[^'\\]|\\.)*'/sy],
  ['symbol', /<=|>=|!=|<>|[=<>(),]/y],
];

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  ...ESCAPED_WILDCARDS,
};

function unquote(quoted: string, text: string, at: number): string {
  return quoted.slice(1, -1).replaceAll(/\\(.)/gs, (_, sign: string) => {
    const plain = ESCAPES[sign.toLowerCase()];
    if (plain !== undefined) return plain;
    throw soqlProblem('MALFORMED_QUERY', text, at, `Illegal character sequence '\\${sign}'`);
  });
}

function readToken(text: string, at: number) {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, found };
  }
  const sign = text.charAt(at);
  throw problem(
    400,
    'MALFORMED_QUERY',
    `line 1:${at} no viable alternative at character '${sign}'`,
  );
}

/**
 * The words of a query, with an `end` after the last.
 * @throws ApiProblem MALFORMED_QUERY for signs that SOQL does not know.
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const { kind, found } = readToken(text, at);
    if (kind === 'string') tokens.push({ kind, text: unquote(found, text, at), at });
    else if (kind !== 'space') tokens.push({ kind, text: found, at });
    at += found.length;
  }
  return [...tokens, { kind: 'end', text: '<EOF>', at: text.length }];
}
