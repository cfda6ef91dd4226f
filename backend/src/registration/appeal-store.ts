import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { AppealedDecision } from '../rules/registration/appeal-facts.ts';

/** The newest decision against a partner, with who took it; undefined when there is none. */
export async function findAppealedDecision(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<AppealedDecision | undefined> {
  const row = await tx
    .selectFrom('registration_event as v')
    .innerJoin('decision as n', 'n.id', 'v.decision_id')
    .select(['n.id', 'n.taken_at', 'n.taken_by', 'n.reasons'])
    .where('v.registration_id', '=', decodeId('registration', registrationId))
    .where('v.kind', 'in', ['declined', 'revoked'])
    .orderBy('v.at', 'desc')
    .orderBy('v.id', 'desc')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    decisionId: encodeId('decision', row.id),
    takenAt: row.taken_at,
    takenBy: { key: row.taken_by, role: await roleOf(tx, row.taken_by) },
    reasons: row.reasons as Reason[],
  };
}

async function roleOf(tx: TenantTransaction, key: string): Promise<CrmRole | 'system'> {
  if (!key.startsWith('usr_')) return 'system';
  const row = await tx
    .selectFrom('crm_user')
    .select('role')
    .where('id', '=', decodeId('crmUser', key as Id<'crmUser'>))
    .executeTakeFirst();
  return row?.role ?? 'ae';
}

/** How often a decision was appealed. */
export async function countAppeals(
  tx: TenantTransaction,
  decisionId: Id<'decision'>,
): Promise<number> {
  const { count } = await tx
    .selectFrom('registration_appeal')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('decision_id', '=', decodeId('decision', decisionId))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export interface NewAppeal {
  readonly appealId: Id<'appeal'>;
  readonly registrationId: Id<'registration'>;
  readonly against: AppealedDecision;
  readonly reason: string;
  readonly openedAt: Instant;
  readonly decideBy: Instant;
  readonly hearableFrom: Instant | null;
}

/** Keeps an appeal; the database allows one a decision. */
export async function insertAppeal(tx: TenantTransaction, appeal: NewAppeal): Promise<void> {
  await tx
    .insertInto('registration_appeal')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('appeal', appeal.appealId),
      registration_id: decodeId('registration', appeal.registrationId),
      decision_id: decodeId('decision', appeal.against.decisionId),
      decided_by: appeal.against.takenBy.key,
      decided_by_role: appeal.against.takenBy.role,
      reason: appeal.reason,
      opened_at: appeal.openedAt,
      decide_by: appeal.decideBy,
      hearable_from: appeal.hearableFrom,
      status: 'open',
    })
    .execute();
}

/** Closes the open appeal of a registration. */
export async function closeAppeal(
  tx: TenantTransaction,
  appealId: Id<'appeal'>,
  answer: { status: 'upheld' | 'rejected'; at: Instant; decisionId: Id<'decision'> },
): Promise<void> {
  await tx
    .updateTable('registration_appeal')
    .set({
      status: answer.status,
      answered_at: answer.at,
      answer_decision_id: decodeId('decision', answer.decisionId),
    })
    .where('id', '=', decodeId('appeal', appealId))
    .where('status', '=', 'open')
    .execute();
}
