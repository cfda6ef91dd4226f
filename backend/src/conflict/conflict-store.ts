import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import { listCases } from './case-store.ts';

/** A conflict as it stands. */
export interface ConflictRecord {
  readonly conflictId: Id<'conflict'>;
  readonly customerId: Id<'customer'>;
  readonly status: 'open' | 'resolved';
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly policyVersion: number;
  readonly winner: Id<'registration'> | null;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
  readonly decisionId: Id<'decision'> | null;
  /** How often it went a level up, and to whom, by key. */
  readonly escalationLevel: number;
  readonly escalatedTo: readonly string[];
  readonly parties: readonly Id<'registration'>[];
}

export async function findConflict(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
): Promise<ConflictRecord | undefined> {
  const row = await tx
    .selectFrom('conflict as c')
    .leftJoin('crm_user as u', 'u.id', 'c.resolved_by')
    .selectAll('c')
    .select([
      'u.name as resolved_by_name',
      sql<
        string[]
      >`array(SELECT registration_id::text FROM conflict_party p WHERE p.conflict_id = c.id ORDER BY 1)`.as(
        'parties',
      ),
    ])
    .where('c.id', '=', decodeId('conflict', conflictId))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    conflictId,
    customerId: encodeId('customer', row.customer_id),
    status: row.status,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    policyVersion: row.policy_version,
    winner:
      row.winner_registration_id === null
        ? null
        : encodeId('registration', row.winner_registration_id),
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by_name,
    decisionId: row.decision_id === null ? null : encodeId('decision', row.decision_id),
    escalationLevel: row.escalation_level,
    escalatedTo: row.escalated_to?.split(',') ?? [],
    parties: row.parties.map((id) => encodeId('registration', id)),
  };
}

/** Who takes part in an open conflict. */
export interface OpenParty {
  readonly conflictId: Id<'conflict'>;
  readonly registrationId: Id<'registration'>;
}

/** The open conflicts in which these registrations take part, the oldest first. */
export async function listOpenParties(
  tx: TenantTransaction,
  registrations: readonly Id<'registration'>[],
): Promise<readonly OpenParty[]> {
  const cases = await listCases(tx, registrations);
  return cases
    .filter(({ status }) => status === 'open')
    .flatMap(({ conflictId, parties }) =>
      parties
        .filter((party) => registrations.includes(party))
        .map((registrationId) => ({ conflictId, registrationId })),
    );
}

export interface NewConflict {
  readonly conflictId: Id<'conflict'>;
  readonly customerId: Id<'customer'>;
  readonly openedAt: Instant;
  readonly dueAt: Instant;
  readonly policyVersion: number;
}

export async function insertConflict(tx: TenantTransaction, conflict: NewConflict): Promise<void> {
  await tx
    .insertInto('conflict')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('conflict', conflict.conflictId),
      customer_id: decodeId('customer', conflict.customerId),
      status: 'open',
      opened_at: conflict.openedAt,
      due_at: conflict.dueAt,
      policy_version: conflict.policyVersion,
      look_again_at: conflict.openedAt,
    })
    .execute();
}

/** @returns whether anybody was new to it */
export async function addParties(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  registrations: readonly Id<'registration'>[],
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('conflict_party')
    .values(
      registrations.map((registrationId) => ({
        tenant_id: sql<string>`current_tenant()`,
        conflict_id: decodeId('conflict', conflictId),
        registration_id: decodeId('registration', registrationId),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'conflict_id', 'registration_id']).doNothing(),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Closes an open conflict with its winner; false when it was closed already. */
export async function closeConflict(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  closed: {
    readonly winner: Id<'registration'>;
    readonly resolvedAt: Instant;
    readonly resolvedBy: string | null;
    readonly decisionId: Id<'decision'>;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('conflict')
    .set({
      status: 'resolved',
      winner_registration_id: decodeId('registration', closed.winner),
      resolved_at: closed.resolvedAt,
      resolved_by: closed.resolvedBy,
      decision_id: decodeId('decision', closed.decisionId),
    })
    .where('id', '=', decodeId('conflict', conflictId))
    .where('status', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function setPartyResult(
  tx: TenantTransaction,
  conflictId: Id<'conflict'>,
  registrationId: Id<'registration'>,
  result: 'won' | 'lost' | 'teaming',
): Promise<void> {
  await tx
    .updateTable('conflict_party')
    .set({ result })
    .where('conflict_id', '=', decodeId('conflict', conflictId))
    .where('registration_id', '=', decodeId('registration', registrationId))
    .execute();
}

/** Which of these registrations hold a live window that a merge put aside. */
export async function listHeld(
  tx: TenantTransaction,
  registrations: readonly Id<'registration'>[],
): Promise<ReadonlySet<Id<'registration'>>> {
  const rows = await tx
    .selectFrom('protection_window')
    .select('registration_id')
    .distinct()
    .where('held', '=', true)
    .where('status', '=', 'active')
    .where(
      'registration_id',
      'in',
      registrations.map((id) => decodeId('registration', id)),
    )
    .execute();
  return new Set(rows.map((row) => encodeId('registration', row.registration_id)));
}
