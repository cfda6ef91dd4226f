import type { PropertyType } from '../properties/property.ts';
import type { Filter } from './search-request.ts';

type Comparable = number | string;

/** Numbers and instants compare as numbers, everything else as text without regard to case. */
export function comparable(type: PropertyType, value: string): Comparable {
  if (type === 'number') return Number(value);
  if (type === 'date' || type === 'datetime') {
    return /^-?\d+$/.test(value) ? Number(value) : Date.parse(value);
  }
  return value.toLowerCase();
}

const tokens = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** A token matches whole; `*` stands for any ending or beginning. */
function containsToken(text: string, wanted: string): boolean {
  const escaped = wanted.toLowerCase().replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`^${escaped.replaceAll('*', '.*')}$`, 'u');
  return [...tokens(text), text.toLowerCase()].some((token) => pattern.test(token));
}

type Match = (actual: string, filter: Filter, type: PropertyType) => boolean;

const compare =
  (holds: (actual: Comparable, wanted: Comparable) => boolean): Match =>
  (actual, { value = '' }, type) =>
    holds(comparable(type, actual), comparable(type, value));

/** Values of a list are matched as they stand: for text they must be written in lower case. */
const isIn: Match = (actual, { values = [] }, type) =>
  values.includes(type === 'string' ? actual.toLowerCase() : actual);

const MATCHES: Readonly<Record<string, Match>> = {
  EQ: compare((actual, wanted) => actual === wanted),
  NEQ: compare((actual, wanted) => actual !== wanted),
  LT: compare((actual, wanted) => actual < wanted),
  LTE: compare((actual, wanted) => actual <= wanted),
  GT: compare((actual, wanted) => actual > wanted),
  GTE: compare((actual, wanted) => actual >= wanted),
  BETWEEN: (actual, { value = '', highValue = '' }, type) => {
    const own = comparable(type, actual);
    return own >= comparable(type, value) && own <= comparable(type, highValue);
  },
  IN: isIn,
  NOT_IN: (actual, filter, type) => !isIn(actual, filter, type),
  HAS_PROPERTY: () => true,
  NOT_HAS_PROPERTY: () => false,
  CONTAINS_TOKEN: (actual, { value = '' }) => containsToken(actual, value),
  NOT_CONTAINS_TOKEN: (actual, { value = '' }) => !containsToken(actual, value),
};

/** Negations that hold for a record whose property is not set. */
const HOLD_WITHOUT_VALUE = new Set(['NEQ', 'NOT_IN', 'NOT_HAS_PROPERTY', 'NOT_CONTAINS_TOKEN']);

/** Whether a value (null or empty: not set) passes a filter. */
export function matchesFilter(actual: string | null, filter: Filter, type: PropertyType): boolean {
  if (actual === null || actual === '') return HOLD_WITHOUT_VALUE.has(filter.operator);
  return MATCHES[filter.operator]?.(actual, filter, type) ?? false;
}

/** Whether any of the texts has a word beginning with each word of the query. */
export function matchesQuery(texts: readonly (string | null)[], query: string): boolean {
  const words = texts.flatMap((text) => tokens(text ?? ''));
  return tokens(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
}
