import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { raisesFlag } from '../rules/card/queue-words.ts';

/** What a manager should look at, as the newest look at the submission found it; sorted. */
export async function findFlags(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<readonly ReasonCode[]> {
  const { rows } = await sql<{ reasons: readonly Reason[] }>`
    SELECT n.reasons FROM decision n
    WHERE n.registration_id = ${decodeId('registration', registrationId)} AND n.kind IN ('submission', 'completed')
    ORDER BY n.taken_at DESC LIMIT 1`.execute(tx);
  const codes = rows.flatMap((row) => row.reasons.map((reason) => reason.code));
  return [...new Set(codes.filter(raisesFlag))].sort();
}
