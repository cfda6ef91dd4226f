import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { RegistrationRow } from '../crm/crm-rows.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { toInstant } from '../platform/database/to-instant.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from '../registration/registration-json.ts';
import {
  type RegistrationRecord,
  toRegistrationRecord,
} from '../registration/registration-record.ts';
import { recordOf } from './record-of-store.ts';

/** What a registration's row in one CRM is computed from. */
export interface RegistrationRowFacts extends Pick<
  RegistrationRow,
  'dealRecordId' | 'companyRecordId' | 'partnerRecordId' | 'ownerUserId'
> {
  readonly record: RegistrationRecord;
  readonly segment: string | null;
  readonly conflicts: { readonly open: number; readonly resolved: number };
  /** When we asked the partner, and when the partner answered, in order. */
  readonly questions: readonly { readonly kind: string; readonly at: string }[];
}

type StoredFacts = Omit<RegistrationRowFacts, 'record'> & {
  readonly registration: RegistrationJson;
};

/** Those of the registrations, by uuid, that there are, with the records this CRM has for what belongs to them. */
export async function listRegistrationRowFacts(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  registrationIds: readonly string[],
): Promise<readonly RegistrationRowFacts[]> {
  const installation = decodeId('installation', installationId);
  const conflicts = (status: 'open' | 'resolved') => sql`(
    SELECT count(*) FROM conflict_party cp JOIN conflict c ON c.id = cp.conflict_id AND c.status = ${status}
    WHERE cp.registration_id = r.id)`;
  const { rows } = await sql<StoredFacts>`
    SELECT ${registrationJson} AS registration, cu.segment,
      ${recordOf(installationId, 'deal_id', 'r.deal_id')} AS "dealRecordId",
      ${recordOf(installationId, 'customer_id', 'r.customer_id')} AS "companyRecordId",
      ${recordOf(installationId, 'partner_id', 'r.partner_id')} AS "partnerRecordId",
      u.external_user_id AS "ownerUserId",
      json_build_object('open', ${conflicts('open')}, 'resolved', ${conflicts('resolved')}) AS conflicts,
      coalesce((SELECT json_agg(json_build_object('kind', v.kind, 'at', v.at) ORDER BY v.at)
        FROM registration_event v WHERE v.registration_id = r.id
          AND v.kind IN ('information_requested', 'information_answered')), '[]') AS questions
    FROM registration r
    JOIN partner p ON p.id = r.partner_id
    JOIN customer cu ON cu.id = r.customer_id
    LEFT JOIN deal d ON d.id = r.deal_id
    LEFT JOIN crm_user u ON u.id = d.owner_user_id AND u.installation_id = ${installation}
    WHERE r.id = ANY (${registrationIds}::uuid[])`.execute(tx);
  return rows.map(({ registration, questions, ...facts }) => ({
    ...facts,
    record: toRegistrationRecord(registration),
    questions: questions.map(({ kind, at }) => ({ kind, at: toInstant(at) })),
  }));
}
