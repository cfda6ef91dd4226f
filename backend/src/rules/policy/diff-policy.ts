import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { sameValue } from './same-value.ts';

/** One thing that two documents settle differently. Rows of a table stand by their own name: `overrides "gold".set.window.days`. */
export type PolicyChange =
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'added' | 'removed'; readonly path: string; readonly value: unknown }
  /** The same members in another order, which matters. */
  | { readonly kind: 'reordered'; readonly path: string; readonly after: readonly string[] };

/** What changes from one document to the other, knob by knob, rows of tables by their names (O3). */
export function diffPolicies(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return diff('', before, after);
}

function diff(path: string, before: unknown, after: unknown): PolicyChange[] {
  if (sameValue(before, after)) return [];
  const [rows, others] = [namedRows(before), namedRows(after)];
  if (rows !== undefined && others !== undefined) return diffRows(path, rows, others);
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(path, before, after);
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const inner = path === '' ? key : `${path}.${key}`;
      return diff(inner, before[key], after[key]);
    });
  }
  if (before === undefined) return [{ kind: 'added', path, value: after }];
  if (after === undefined) return [{ kind: 'removed', path, value: before }];
  return [{ kind: 'changed', path, before, after }];
}

/** Order decides which row is asked first only where the names stay the same: then it is told. */
function diffRows(path: string, before: Rows, after: Rows): PolicyChange[] {
  const names = [...after.keys()];
  const kept = (others: Rows) => (name: string) => others.has(name);
  const reordered =
    [...before.keys()].filter(kept(after)).join('\n') !== names.filter(kept(before)).join('\n');
  return [
    ...[...before].flatMap(([name, row]) =>
      after.has(name) ? [] : [{ kind: 'removed', path: `${path} "${name}"`, value: row } as const],
    ),
    ...[...after].flatMap(([name, row]) =>
      before.has(name)
        ? diff(`${path} "${name}"`, before.get(name), row)
        : [{ kind: 'added', path: `${path} "${name}"`, value: row } as const],
    ),
    // Overrides win by how specific they are, never by order.
    ...(reordered && path !== 'overrides'
      ? [{ kind: 'reordered', path, after: names } as const]
      : []),
  ];
}

function diffLists(
  path: string,
  before: readonly unknown[],
  after: readonly unknown[],
): PolicyChange[] {
  const without = (some: readonly unknown[], others: readonly unknown[]): readonly unknown[] =>
    some.filter((one) => !others.some((other) => sameValue(one, other)));
  const changes: PolicyChange[] = [
    ...without(before, after).map((value) => ({ kind: 'removed', path, value }) as const),
    ...without(after, before).map((value) => ({ kind: 'added', path, value }) as const),
  ];
  return changes.length > 0
    ? changes
    : [{ kind: 'reordered', path, after: after.map((one) => String(one)) }];
}

type Rows = ReadonlyMap<string, unknown>;
type Group = Readonly<Record<string, unknown>>;

/** Rows by id; undefined for what is no table, or where two rows share a name. */
function namedRows(value: unknown): Rows | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = new Map(value.map((row: unknown) => [isGroup(row) ? row['id'] : undefined, row]));
  const named = [...rows.keys()].every((id) => typeof id === 'string');
  return named && rows.size === value.length ? (rows as Rows) : undefined;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
