import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull, encodeId } from '../platform/ids.ts';
import type { AttributionTouch } from '../rules/attribution/facts.ts';
import type { PartnerHelp } from '../rules/card/page-facts.ts';
import { touchQualifies } from '../rules/attribution/touch-qualifies.ts';

export interface NewTouch {
  readonly touchId: Id<'touch'>;
  readonly dealId: Id<'deal'>;
  readonly partnerId: Id<'partner'>;
  readonly kind: TouchKind;
  readonly happenedOn: LocalDate;
  readonly note: string | null;
  readonly loggedBy: Id<'crmUser'> | null;
  readonly loggedAt: Instant;
}

export async function insertTouch(tx: TenantTransaction, touch: NewTouch): Promise<void> {
  await tx
    .insertInto('touch')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('touch', touch.touchId),
      deal_id: decodeId('deal', touch.dealId),
      partner_id: decodeId('partner', touch.partnerId),
      kind: touch.kind,
      happened_on: touch.happenedOn,
      note: touch.note,
      logged_by: decodeIdOrNull('crmUser', touch.loggedBy),
      logged_at: touch.loggedAt,
    })
    .execute();
}

/** The moment of a touch `t`: noon of its day in UTC, or when it was logged if that was earlier. */
export const happenedAt = sql<Instant>`least((t.happened_on + time '12:00') AT TIME ZONE 'UTC', t.logged_at)`;

/** Help of partners on a deal, oldest first. */
export async function listTouches(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<readonly AttributionTouch[]> {
  const rows = await tx
    .selectFrom('touch as t')
    .select(['id', 'partner_id', 'kind', 'logged_by', 'confirmed_by', happenedAt.as('happened_at')])
    .where('deal_id', '=', decodeId('deal', dealId))
    .orderBy('happened_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    touchId: encodeId('touch', row.id),
    partnerId: encodeId('partner', row.partner_id),
    kind: row.kind,
    happenedAt: row.happened_at,
    qualifying: touchQualifies({
      kind: row.kind,
      loggedByUs: row.logged_by !== null,
      loggedByPartner: row.confirmed_by !== null,
    }),
  }));
}

/** Help as its partner is asked about it. */
export interface HelpJson {
  readonly touchId: string;
  readonly kind: TouchKind;
  readonly happenedOn: LocalDate;
  readonly confirmed: boolean;
}

/** What our side logged of the help of `r`'s own partner on its deal, as JSON; what waits for its word first. */
export const helpJson = sql`coalesce((SELECT jsonb_agg(to_jsonb(h) ORDER BY h.confirmed, h."happenedOn" DESC, h."touchId") FROM (
  SELECT t.id AS "touchId", t.kind, t.happened_on AS "happenedOn", t.confirmed_by IS NOT NULL AS confirmed
  FROM touch t WHERE t.deal_id = r.deal_id AND t.partner_id = r.partner_id AND t.logged_by IS NOT NULL
  ORDER BY confirmed, t.happened_on DESC, t.id LIMIT 50) AS h), '[]')`;

export function toPartnerHelp({ touchId, ...help }: HelpJson): PartnerHelp {
  return { touchId: encodeId('touch', touchId), ...help };
}

/** Notes who of the partner confirmed its own touch, the first to do so; undefined when it has none like that. */
export async function markConfirmed(
  tx: TenantTransaction,
  touchId: Id<'touch'>,
  { partnerId, partnerContactId }: Pick<PartnerContactActor, 'partnerId' | 'partnerContactId'>,
): Promise<Id<'deal'> | undefined> {
  const confirmed_by = decodeId('partnerContact', partnerContactId);
  const row = await tx
    .updateTable('touch')
    .set({ confirmed_by: sql`coalesce(confirmed_by, ${confirmed_by})` })
    .where('id', '=', decodeId('touch', touchId))
    .where('partner_id', '=', decodeId('partner', partnerId))
    .returning('deal_id')
    .executeTakeFirst();
  return row && encodeId('deal', row.deal_id);
}
