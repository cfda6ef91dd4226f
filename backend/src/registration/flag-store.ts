import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { raisesFlag } from '../rules/card/queue-words.ts';
import { saysWhoItIs } from '../rules/registration/rules/customer-identity.ts';

/**
 * What a manager should look at, as the newest look at the submission found it; sorted. A customer we
 * know raises no flag in the queue, and is for a person to approve all the same (domain 3.4).
 */
export async function findFlags(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<readonly ReasonCode[]> {
  const { rows } = await sql<{ reasons: readonly Reason[] }>`
    SELECT n.reasons FROM decision n
    WHERE n.registration_id = ${decodeId('registration', registrationId)} AND n.kind IN ('submission', 'completed')
    ORDER BY n.taken_at DESC LIMIT 1`.execute(tx);
  const codes = rows.flatMap((row) => row.reasons.map((reason) => reason.code));
  return [...new Set(codes.filter((code) => raisesFlag(code) || saysWhoItIs(code)))].sort();
}
