import { z } from 'zod';
import type { OrgContext } from './org-context.ts';
import { type Saved, updateMany } from './save-many.ts';
import { literals, shortId } from './soql.ts';

/** Fields of one record that other people own; all of them texts, choices or days. */
export interface FieldChange {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The address of a query has room for as many ids. */
const IDS_AT_ONCE = 200;

/**
 * Sets fields where they say something else. A record's own automation runs whenever it is saved, and
 * its triggers tell us of it: one that says the same already is left alone, and so is one that is gone.
 *
 * @returns what became of each, in their order
 */
export async function updateChanged<Change extends FieldChange>(
  context: OrgContext,
  type: 'Account' | 'Contact',
  changes: readonly Change[],
): Promise<readonly { readonly change: Change; readonly saved: Saved }[]> {
  const different = await findDifferent(context, type, changes);
  const saved = await updateMany(context.api, type, different);
  return saved.flatMap((one, at) => {
    const change = different[at];
    return change === undefined ? [] : [{ change, saved: one }];
  });
}

async function findDifferent<Change extends FieldChange>(
  { api }: OrgContext,
  type: string,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const row = z.looseObject({ Id: z.string() });
  const different: Change[] = [];
  for (let from = 0; from < changes.length; from += IDS_AT_ONCE) {
    const part = changes.slice(from, from + IDS_AT_ONCE);
    const names = ['Id', ...Object.keys(part[0]?.values ?? {})];
    const ids = literals(part.map(({ id }) => id));
    const rows = await api.query(row, `SELECT ${names.join(', ')} FROM ${type} WHERE Id IN ${ids}`);
    const there = new Map(rows.map((one) => [shortId(one.Id), one]));
    different.push(...part.filter(({ id, values }) => differs(there.get(shortId(id)), values)));
  }
  return different;
}

function differs(
  row: Readonly<Record<string, unknown>> | undefined,
  values: FieldChange['values'],
): boolean {
  if (row === undefined) return false;
  return Object.entries(values).some(([name, value]) => (row[name] ?? null) !== value);
}
