import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What a timeline note tells of a decision. */
export interface NoteFacts {
  readonly kind: string;
  readonly partnerName: string | null;
  /** Name of who decided; null for the product itself. */
  readonly decidedBy: string | null;
  readonly takenAt: Instant;
  readonly policyVersion: number;
  readonly reasons: readonly Reason[];
}

export async function findNoteFacts(
  tx: TenantTransaction,
  decisionId: Id<'decision'>,
): Promise<NoteFacts | null> {
  const row = await tx
    .selectFrom('decision as d')
    .leftJoin('registration as r', 'r.id', 'd.registration_id')
    .leftJoin('partner as p', 'p.id', 'r.partner_id')
    .select(['d.kind', 'd.taken_at', 'd.taken_by', 'd.policy_version', 'd.reasons', 'p.name'])
    .where('d.id', '=', decodeId('decision', decisionId))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    kind: row.kind,
    partnerName: row.name,
    decidedBy: await findUserName(tx, row.taken_by),
    takenAt: row.taken_at,
    policyVersion: row.policy_version,
    reasons: row.reasons as unknown as readonly Reason[],
  };
}

async function findUserName(tx: TenantTransaction, takenBy: string): Promise<string | null> {
  if (!isUserId(takenBy)) return null;
  const row = await tx
    .selectFrom('crm_user')
    .select('name')
    .where('id', '=', decodeId('crmUser', takenBy))
    .executeTakeFirst();
  return row?.name ?? null;
}

function isUserId(text: string): text is Id<'crmUser'> {
  return text.startsWith('usr_');
}
