import { z } from 'zod';
import type { OrgContext } from './org-context.ts';
import type { UpsertTarget } from './save-many.ts';
import { literals } from './soql.ts';

/** A record with the value of ours that it is found by. */
export interface KeyedRecord {
  readonly id: string;
  readonly key: string;
}

/** The address of a query has room for as many ids. */
const KEYS_AT_ONCE = 200;

/** Records that have these values of ours. */
export async function listByKeys(
  context: OrgContext,
  target: UpsertTarget,
  keys: readonly string[],
): Promise<readonly KeyedRecord[]> {
  const found: KeyedRecord[] = [];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const part = literals(keys.slice(from, from + KEYS_AT_ONCE));
    found.push(...(await listKeyed(context, target, `${target.field} IN ${part}`)));
  }
  return found;
}

/** Records for a condition. */
export async function listKeyed(
  { api }: OrgContext,
  { object, field }: UpsertTarget,
  condition: string,
): Promise<readonly KeyedRecord[]> {
  const row = z.object({ Id: z.string(), [field]: z.string() });
  const rows = await api.query(row, `SELECT Id, ${field} FROM ${object} WHERE ${condition}`);
  return rows.map((one) => ({ id: String(one['Id']), key: String(one[field]) }));
}
