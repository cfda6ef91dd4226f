import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { CaseFact } from '../rules/conflict/place-collision.ts';

/** The cases in which these registrations take part or learned a result, the oldest first. */
export async function listCases(
  tx: TenantTransaction,
  registrations: readonly Id<'registration'>[],
): Promise<readonly CaseFact[]> {
  const ids = registrations.map((id) => decodeId('registration', id));
  const { rows } = await sql<{ id: string; status: CaseFact['status']; parties: string[] }>`
    SELECT c.id, c.status, array(SELECT p.registration_id::text FROM conflict_party p
      WHERE p.conflict_id = c.id AND (c.status = 'open' OR p.result IS NOT NULL) ORDER BY 1) AS parties
    FROM conflict c
    WHERE c.id IN (SELECT p.conflict_id FROM conflict_party p WHERE p.registration_id = ANY (${ids}::uuid[]))
    ORDER BY c.opened_at, c.id`.execute(tx);
  return rows.map((row) => ({
    conflictId: encodeId('conflict', row.id),
    status: row.status,
    parties: row.parties.map((id) => encodeId('registration', id)),
  }));
}

/** Goes on with a settled case: nobody has a result in it any more, and its time runs anew. */
export async function reopenConflict(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  { now, dueAt }: { readonly now: Instant; readonly dueAt: Instant },
): Promise<void> {
  const id = decodeId('conflict', conflictId);
  await tx
    .updateTable('conflict')
    .set({
      status: 'open',
      due_at: dueAt,
      winner_registration_id: null,
      resolved_at: null,
      resolved_by: null,
      decision_id: null,
      escalation_level: 0,
      escalated_to: null,
      escalated_at: null,
      look_again_at: now,
    })
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('conflict_party')
    .set({ result: null })
    .where('conflict_id', '=', id)
    .execute();
}

/** When the clock looks at an open case again; null leaves it to people. */
export async function lookAgain(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  at: Instant | null,
): Promise<void> {
  await tx
    .updateTable('conflict')
    .set({ look_again_at: at })
    .where('id', '=', decodeId('conflict', conflictId))
    .where('status', '=', 'open')
    .execute();
}

/** Hands an open case up, with the time that the next level has. */
export async function escalateConflict(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  up: {
    readonly level: number;
    readonly to: readonly string[];
    readonly at: Instant;
    readonly dueAt: Instant;
  },
): Promise<void> {
  await tx
    .updateTable('conflict')
    .set({
      escalation_level: up.level,
      escalated_to: up.to.join(','),
      escalated_at: up.at,
      due_at: up.dueAt,
      look_again_at: up.dueAt,
    })
    .where('id', '=', decodeId('conflict', conflictId))
    .where('status', '=', 'open')
    .execute();
}

/** Open cases that the clock has to look at, the longest waiting first. */
export async function listDueConflicts(
  tx: TenantTransaction,
  now: Instant,
  limit: number,
): Promise<readonly Id<'conflict'>[]> {
  const rows = await tx
    .selectFrom('conflict')
    .select('id')
    .where('status', '=', 'open')
    .where('look_again_at', '<=', now)
    .orderBy('look_again_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => encodeId('conflict', id));
}
