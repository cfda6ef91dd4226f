import type { Id } from '@alongside/shared/vocabulary/ids';
import { type RawBuilder, sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { toInstant } from '../platform/database/to-instant.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { CertificationFact } from '../rules/certification/certification-fact.ts';
import type { CustomerChoice, IncumbencyFacts, WonSale } from '../rules/claim/incumbency.ts';

/** What `incumbencyJson` gives: uuids and PostgreSQL's instants, before they are brought to our form. */
export interface IncumbencyJson {
  readonly sales: readonly SaleJson[];
  readonly choices: readonly ChoiceJson[];
}

interface SaleJson extends Pick<WonSale, 'productLines' | 'knobContext'> {
  readonly registrationId: string;
  readonly partnerId: string;
  readonly wonAt: string;
  readonly certifications: readonly (Omit<CertificationFact, 'partnerContactId'> & {
    readonly partnerContactId: string;
  })[];
}

interface ChoiceJson extends Pick<CustomerChoice, 'productLines'> {
  readonly partnerId: string;
  readonly chosenAt: string;
}

/** Deals won with a customer, and conflicts that the customer's letter settled: it moved the business to the winner. */
export function incumbencyJson(customer: RawBuilder<unknown>): RawBuilder<IncumbencyJson> {
  return sql`json_build_object('sales', coalesce((SELECT json_agg(to_json(s) ORDER BY s."registrationId") FROM (
      SELECT r.id AS "registrationId", r.partner_id AS "partnerId", r.product_lines AS "productLines", d.closed_at AS "wonAt",
        coalesce((SELECT json_agg(json_build_object('partnerContactId', k.partner_contact_id, 'type', k.type, 'level', k.level,
            'productLine', l.code, 'status', k.status, 'earnedOn', k.earned_on, 'expiresOn', k.expires_on) ORDER BY k.id)
          FROM certification k LEFT JOIN product_line l ON l.id = k.product_line_id
          WHERE k.partner_contact_id = r.partner_contact_id), '[]') AS certifications,
        json_build_object('partnerType', p.type, 'tier', p.tier, 'country', r.country, 'segment', c.segment,
          'productLines', ARRAY(SELECT l.code FROM product_line l WHERE l.number = ANY (r.product_lines) ORDER BY l.number)) AS "knobContext"
      FROM registration r JOIN deal d ON d.id = r.deal_id JOIN partner p ON p.id = r.partner_id JOIN customer c ON c.id = r.customer_id
      WHERE r.customer_id = ${customer} AND r.outcome = 'won' AND d.closed_at IS NOT NULL) AS s), '[]'),
    'choices', coalesce((SELECT json_agg(json_build_object('partnerId', r.partner_id, 'productLines', r.product_lines, 'chosenAt', c.resolved_at)
        ORDER BY c.resolved_at, c.id)
      FROM conflict c JOIN decision n ON n.id = c.decision_id JOIN registration r ON r.id = c.winner_registration_id
      WHERE c.customer_id = ${customer} AND c.status = 'resolved'
        AND n.outcome::jsonb ->> 'decidingStep' = 'customer_choice'), '[]'))`;
}

/** What makes a partner the one of record, as the rules look at it. */
export function toIncumbency({ sales, choices }: IncumbencyJson): IncumbencyFacts {
  return {
    sales: sales.map(toSale),
    choices: choices.map(({ partnerId, productLines, chosenAt }) => ({
      partnerId: encodeId('partner', partnerId),
      productLines,
      chosenAt: toInstant(chosenAt),
    })),
  };
}

function toSale({ registrationId, partnerId, wonAt, certifications, ...sale }: SaleJson): WonSale {
  return {
    ...sale,
    registrationId: encodeId('registration', registrationId),
    partnerId: encodeId('partner', partnerId),
    wonAt: toInstant(wonAt),
    // No CRM told us of a subscription yet.
    termEndsAt: null,
    churnedAt: null,
    certifications: certifications.map(({ partnerContactId, ...certification }) => ({
      ...certification,
      partnerContactId: encodeId('partnerContact', partnerContactId),
    })),
  };
}

/** What makes a partner the one of record for this customer. */
export async function loadIncumbency(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<IncumbencyFacts> {
  const customer = sql`${decodeId('customer', customerId)}::uuid`;
  const { incumbency } = await tx
    .selectNoFrom(incumbencyJson(customer).as('incumbency'))
    .executeTakeFirstOrThrow();
  return toIncumbency(incumbency);
}
