import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { sameValue } from './same-value.ts';

/** Lists and tables are one part each: a change inside one cannot be told from its neighbours'. */
const WHOLE = new Set(['regions', 'overrides']);

/** A document as its smallest parts that mean something alone: `window.days`, `precedence`, `overrides`. */
export function policyParts(document: PolicyDocument): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries<unknown>(document).flatMap(([name, value]): [string, unknown][] =>
      isGroup(value) && !WHOLE.has(name)
        ? Object.entries(value).map(([key, inner]) => [`${name}.${key}`, inner])
        : [[name, value]],
    ),
  );
}

/** Paths of the parts in which two documents differ, in the order of the first. */
export function changedParts(one: PolicyDocument, other: PolicyDocument): readonly string[] {
  const others = policyParts(other);
  return [...policyParts(one)]
    .filter(([path, value]) => !sameValue(value, others.get(path)))
    .map(([path]) => path);
}

/** The document with one part taken from another. It need not be a document that could be published. */
export function withPart(
  document: PolicyDocument,
  path: string,
  from: PolicyDocument,
): PolicyDocument {
  const [name = '', key] = path.split('.');
  const source: Group = from;
  const below = (document as Group)[name];
  const value = source[name];
  const replaced =
    key !== undefined && isGroup(below) && isGroup(value) ? { ...below, [key]: value[key] } : value;
  return { ...document, [name]: replaced };
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
