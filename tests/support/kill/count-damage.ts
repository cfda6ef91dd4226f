import { encodeId } from '@alongside/backend/platform/ids';
import { countUnlike } from './count-unlike.ts';
import type { Battlefield } from './open-battlefield.ts';
import type { Acknowledged } from './persistent-client.ts';

/** What must be nought when nothing was lost, repeated or left half done. */
export interface Damage {
  /** Acknowledged registrations and approvals of which nothing stands in the database. */
  readonly lost: number;
  /** Registrations nobody was told of. */
  readonly surplus: number;
  /** Registrations without exactly one window, decision, event, audit row, answer, and what the CRM is to be told. */
  readonly halfWritten: number;
  readonly unsent: number;
  readonly parked: number;
  /** Deals that are missing in the CRM, stand twice, or were not asked for. */
  readonly dealsWrong: number;
  /** The same of the notes on approvals. */
  readonly notesWrong: number;
  /** Companies and people that stand twice. */
  readonly repeated: number;
}

/** For an approval that is not there. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface Kept {
  readonly id: string;
  readonly status: string;
  readonly whole: boolean;
  readonly withDeal: boolean;
  readonly approval: string | null;
}

const KEPT = `
  SELECT r.id, r.review_status AS status, r.deal_id IS NOT NULL AS "withDeal",
    (SELECT id FROM decision d WHERE d.tenant_id = r.tenant_id AND d.registration_id = r.id
     AND kind = 'approved') AS approval,
    r.protection_status = 'active'
    AND (SELECT count(*) FROM protection_window w WHERE w.tenant_id = r.tenant_id
         AND w.registration_id = r.id AND w.status = 'active') = 1
    AND (SELECT array_agg(kind ORDER BY kind) FROM decision d WHERE d.tenant_id = r.tenant_id
         AND d.registration_id = r.id) = ARRAY['approved', 'attribution_role', 'submission']
    AND (SELECT array_agg(kind ORDER BY kind) FROM registration_event e WHERE e.tenant_id = r.tenant_id
         AND e.registration_id = r.id AND kind IN ('submitted', 'approved')) = ARRAY['approved', 'submitted']
    AND (SELECT coalesce(array_agg(kind ORDER BY kind), '{}') FROM outbox o WHERE o.tenant_id = r.tenant_id
         AND o.registration_id = r.id AND kind IN ('create_deal', 'write_note'))
      = CASE WHEN r.deal_id IS NULL THEN '{}' ELSE ARRAY['create_deal', 'write_note'] END AS whole
  FROM registration r`;

const TALLY = `
  SELECT
    (SELECT count(*) FROM audit_event WHERE operation = 'registration.submit')::int AS submits,
    (SELECT count(*) FROM audit_event WHERE operation = 'registration.approve'
     AND details LIKE '%"kind":"approved"%')::int AS approvals,
    (SELECT count(*) FROM idempotency WHERE operation = 'registration.submit')::int AS "submitKeys",
    (SELECT count(*) FROM idempotency WHERE operation = 'registration.approve')::int AS "approvalKeys"`;

/** Compares what was acknowledged with what stands in database and CRM, when everything was sent. */
export async function countDamage(
  field: Battlefield,
  acknowledged: readonly Acknowledged[],
): Promise<Damage> {
  const { pool } = field.store;
  const kept = (await pool.query<Kept>(KEPT)).rows;
  const tally = (await pool.query<Record<string, number>>(TALLY)).rows[0] ?? {};
  const open = await pool.query<{ status: string }>(
    `SELECT status FROM outbox WHERE status <> 'done'`,
  );
  const byId = new Map(kept.map((one) => [encodeId('registration', one.id) as string, one]));
  const told = new Set(acknowledged.map(({ registrationId }) => registrationId));
  const uneven = Object.values(tally).map((count) => Math.abs(count - kept.length));
  return {
    lost: acknowledged.filter((call) => isLost(byId.get(call.registrationId), call)).length,
    surplus: kept.length - told.size,
    halfWritten: kept.filter(({ whole }) => !whole).length + Math.max(...uneven),
    unsent: open.rows.length,
    parked: open.rows.filter(({ status }) => status === 'parked').length,
    ...(await countCrmDamage(field, acknowledged, byId)),
  };
}

function isLost(kept: Kept | undefined, { kind }: Acknowledged): boolean {
  if (kept === undefined) return true;
  if (kind === 'registered') return false;
  return kept.status !== 'approved' || kept.withDeal !== (kind === 'approved_with_deal');
}

async function countCrmDamage(
  field: Battlefield,
  acknowledged: readonly Acknowledged[],
  byId: ReadonlyMap<string, Kept>,
): Promise<Pick<Damage, 'dealsWrong' | 'notesWrong' | 'repeated'>> {
  const read = async (type: string, property: string): Promise<string[]> =>
    (await field.readRecords(type)).map(({ properties }) => properties[property] ?? '');
  const withDeal = acknowledged
    .filter(({ kind }) => kind === 'approved_with_deal')
    .map(({ registrationId }) => registrationId);
  const approvals = withDeal.map((id) => encodeId('decision', byId.get(id)?.approval ?? NOBODY));
  const notes = await read('notes', 'hs_note_body');
  const references = notes.map((body) => /Reference: (dec_[0-9a-z]+)/.exec(body)?.[1] ?? body);
  const others = [...(await read('companies', 'domain')), ...(await read('contacts', 'email'))];
  return {
    dealsWrong: countUnlike(await read('deals', 'prm_registration_id'), withDeal),
    notesWrong: countUnlike(references, approvals),
    repeated: others.length - new Set(others).size,
  };
}
