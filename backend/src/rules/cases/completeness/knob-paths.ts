import { isObject } from '../merge.ts';

/** Dotted paths of the values in a document; a list, and what is empty, is one value. */
export function valuePaths(document: unknown, at: readonly string[] = []): readonly string[] {
  if (!isObject(document) || Object.keys(document).length === 0) return [at.join('.')];
  return Object.entries(document).flatMap(([key, value]) => valuePaths(value, [...at, key]));
}

/** The document without the value at a dotted path, and without groups that are empty then. */
export function without(document: unknown, path: string): unknown {
  const [key = '', ...rest] = path.split('.');
  if (!isObject(document) || !Object.hasOwn(document, key)) return document;
  const { [key]: value, ...others } = document;
  if (rest.length === 0) return others;
  const left = without(value, rest.join('.'));
  return isObject(left) && Object.keys(left).length === 0 ? others : { ...others, [key]: left };
}
