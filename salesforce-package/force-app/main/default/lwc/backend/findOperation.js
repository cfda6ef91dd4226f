// @ts-check
import { operations } from 'c/operations';

/** @typedef {import('types/contract').ActionCall} ActionCall */
/** @typedef {import('types/requests').Input} Input */

const matchers = operations.map(([method, template, name]) => ({
  method,
  name,
  pattern: new RegExp(`^${template.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

/**
 * The operation behind a method and path, and what its path says of its input; undefined when this
 * package is older than the service and does not know it.
 *
 * @param {Pick<ActionCall, 'method' | 'path'>} call
 * @returns {{ name: string, input: Input } | undefined}
 */
export function findOperation({ method, path }) {
  const found = matchers.find((matcher) => matcher.method === method && matcher.pattern.test(path));
  if (!found) return undefined;
  const parts = Object.entries(found.pattern.exec(path)?.groups ?? {});
  const input = parts.map(([name, value]) => [name, decodeURIComponent(value)]);
  return { name: found.name, input: Object.fromEntries(input) };
}
