import type { DecisionTrace, Reason } from '@alongside/shared/vocabulary/decision';
import { type Id, type IdKind, idPrefixes } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** A stored decision with who it is about and under which rules it was taken. */
export interface StoredDecision {
  readonly reasons: readonly Reason[];
  readonly trace: DecisionTrace;
  readonly publishedBy: string;
  readonly publishedAt: Instant;
}

export async function findDecision(
  tx: TenantTransaction,
  decisionId: Id<'decision'>,
): Promise<StoredDecision | undefined> {
  const row = await tx
    .selectFrom('decision as n')
    .innerJoin('policy as p', 'p.version', 'n.policy_version')
    .leftJoin('crm_user as u', (join) => join.on(sql`u.id::text`, '=', sql`p.published_by`))
    .select([
      'n.reasons',
      'n.trace',
      'p.published_at',
      sql<string>`coalesce(u.name, p.published_by)`.as('publisher'),
    ])
    .where('n.id', '=', decodeId('decision', decisionId))
    .executeTakeFirst();
  return (
    row && {
      reasons: row.reasons as unknown as readonly Reason[],
      trace: row.trace as unknown as DecisionTrace,
      publishedBy: row.publisher,
      publishedAt: row.published_at,
    }
  );
}

/** Where the name of a thing stands that facts may speak of. */
const named = {
  partner: sql`SELECT id, name FROM partner`,
  customer: sql`SELECT id, name FROM customer`,
  deal: sql`SELECT id, name FROM deal`,
  registration: sql`SELECT r.id, p.name FROM registration r JOIN partner p ON p.id = r.partner_id`,
  partnerContact: sql`SELECT id, name FROM partner_contact`,
} as const satisfies Partial<Record<IdKind, unknown>>;

/** What these ids are called today; an id that names nothing any more is left out. */
export async function findNames(
  tx: TenantTransaction,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const names: Record<string, string> = {};
  for (const kind of Object.keys(named) as (keyof typeof named)[]) {
    const own = ids.filter((id): id is Id<typeof kind> => id.startsWith(`${idPrefixes[kind]}_`));
    if (own.length === 0) continue;
    const byUuid = new Map(own.map((id) => [decodeId(kind, id), id]));
    const { rows } = await sql<{ id: string; name: string }>`
      SELECT * FROM (${named[kind]}) AS t WHERE t.id = ANY (${[...byUuid.keys()]}::uuid[])`.execute(
      tx,
    );
    for (const row of rows) names[byUuid.get(row.id) ?? ''] = row.name;
  }
  return names;
}
