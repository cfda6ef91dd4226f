import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import { territoryRanges } from '../protection-window/scope-store.ts';
import type { CertificationFact } from '../rules/certification/certification-fact.ts';
import type { PartnerFacts } from '../rules/registration/facts.ts';

/** A partner as the rules look at it; undefined when this tenant has no such partner. */
export async function findPartnerFacts(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  except: Id<'registration'> | null,
): Promise<Omit<PartnerFacts, 'conduct'> | undefined> {
  const row = await tx
    .selectFrom('partner')
    .select(['status', 'type', 'tier', 'territories', 'good_standing'])
    .where('id', '=', decodeId('partner', partnerId))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    partnerId,
    status: row.status,
    type: row.type,
    tier: row.tier,
    goodStanding: row.good_standing && row.status !== 'suspended' && row.status !== 'terminated',
    territories: row.territories.length === 0 ? [] : await territoryRanges(tx, row.territories),
    activeRegistrations: await countActiveRegistrations(tx, partnerId, except),
  };
}

/** Registrations of a partner that wait or are protected (domain 3.8, `max_active_per_partner`). */
async function countActiveRegistrations(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  except: Id<'registration'> | null,
): Promise<number> {
  const { count } = await tx
    .selectFrom('registration')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('partner_id', '=', decodeId('partner', partnerId))
    .where((eb) =>
      eb.or([
        eb('review_status', 'in', ['submitted', 'in_review', 'info_requested']),
        eb('protection_status', '=', 'active'),
      ]),
    )
    .where((eb) =>
      except === null ? eb.val(true) : eb('id', '<>', decodeId('registration', except)),
    )
    .executeTakeFirstOrThrow();
  return count;
}

/** Certifications of the people named on a registration (R8). */
export async function listCertificationFacts(
  tx: TenantTransaction,
  contacts: readonly Id<'partnerContact'>[],
): Promise<readonly CertificationFact[]> {
  if (contacts.length === 0) return [];
  const rows = await tx
    .selectFrom('certification as c')
    .leftJoin('product_line as l', 'l.id', 'c.product_line_id')
    .select([
      'c.partner_contact_id',
      'c.type',
      'c.level',
      'c.status',
      'c.earned_on',
      'c.expires_on',
      'l.code',
    ])
    .where(
      'c.partner_contact_id',
      'in',
      contacts.map((id) => decodeId('partnerContact', id)),
    )
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    partnerContactId: encodeId('partnerContact', row.partner_contact_id),
    type: row.type,
    level: row.level,
    productLine: row.code,
    status: row.status,
    earnedOn: row.earned_on,
    expiresOn: row.expires_on,
  }));
}
