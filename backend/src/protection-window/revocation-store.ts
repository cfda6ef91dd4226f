import type { Id } from '@alongside/shared/vocabulary/ids';
import type { RevocationReason } from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

export interface NewRevocation {
  readonly revocationId: Id<'revocation'>;
  readonly registrationId: Id<'registration'>;
  readonly reason: RevocationReason;
  readonly happenedOn: LocalDate;
  readonly evidence: string;
  readonly evidenceUrl: string | null;
  /** Null when the command line proposes. */
  readonly proposedBy: Id<'crmUser'> | null;
  readonly proposedAt: Instant;
  readonly takesEffectAt: Instant | null;
}

/** Keeps a proposal to take protection back; the database allows one open one a registration. */
export async function insertRevocation(
  tx: TenantTransaction,
  revocation: NewRevocation,
): Promise<void> {
  await tx
    .insertInto('revocation')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('revocation', revocation.revocationId),
      registration_id: decodeId('registration', revocation.registrationId),
      reason: revocation.reason,
      happened_on: revocation.happenedOn,
      evidence: revocation.evidence,
      evidence_url: revocation.evidenceUrl,
      proposed_by:
        revocation.proposedBy === null ? null : decodeId('crmUser', revocation.proposedBy),
      proposed_at: revocation.proposedAt,
      takes_effect_at: revocation.takesEffectAt,
      status: 'open',
    })
    .execute();
}

/** Closes the open proposal of a registration, if there is one; nobody has to look at it any more. */
export async function closeRevocation(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  status: 'confirmed' | 'dismissed',
  at: Instant,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('revocation')
    .set({ status, answered_at: at })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return;
  await tx
    .updateTable('registration')
    .set({ second_look_due_at: null })
    .where('id', '=', decodeId('registration', registrationId))
    .execute();
}
