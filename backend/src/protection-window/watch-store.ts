import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import type { NoticeKind, ProtectionNotice } from '../rules/protection-window/facts.ts';

const noticeKinds: readonly NoticeKind[] = [
  'activity_warned',
  'activity_asked',
  'activity_overdue',
  'end_reminded',
];

/** What was told about a registration's protection so far, oldest first. */
export async function listNotices(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<readonly ProtectionNotice[]> {
  const { rows } = await sql<ProtectionNotice>`
    SELECT kind, details->>'about' AS about, (details->>'days')::int AS days FROM registration_event
    WHERE registration_id = ${decodeId('registration', registrationId)} AND kind = ANY (${noticeKinds})
    ORDER BY at, id`.execute(tx);
  return rows;
}

/** Since when a partner has its status. */
export async function findStatusSince(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
): Promise<Instant> {
  const { status_since } = await tx
    .selectFrom('partner')
    .select('status_since')
    .where('id', '=', decodeId('partner', partnerId))
    .executeTakeFirstOrThrow();
  return status_since;
}

/** When the clock has to look at a registration's protection again. */
export async function setLookAgain(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ look_again_at: at })
    .where('id', '=', decodeId('registration', registrationId))
    .execute();
}

/** The clock looks soon at everything a partner has protected: its status may have changed. */
export async function lookAgainAtPartner(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ look_again_at: null })
    .where('partner_id', '=', decodeId('partner', partnerId))
    .where('protection_status', '=', 'active')
    .execute();
}

/** Says until when an extension holds without a certification; null takes the condition away. */
export async function setCondition(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  endsUnlessCertifiedAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ ends_unless_certified_at: endsUnlessCertifiedAt })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .execute();
}
