import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type {
  DeclineReason,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import { sql } from 'kysely';
import { decodeId, decodeIdOrNull } from '../platform/ids.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { MatchLevel } from '../rules/customer-identity/match-level.ts';
import type { FrozenBenefit } from '../rules/registration/facts.ts';
import { registrationJson, type RegistrationJson } from './registration-json.ts';
import { type RegistrationRecord, toRegistrationRecord } from './registration-record.ts';
import { watchColumns } from './watch-columns-store.ts';

/** The registration, or undefined when there is none that this actor may see. A partner sees its own only. */
export async function findRegistration(
  tx: TenantTransaction,
  actor: Actor,
  registrationId: Id<'registration'>,
): Promise<RegistrationRecord | undefined> {
  const own =
    actor.kind === 'partner_contact'
      ? sql`AND r.partner_id = ${decodeId('partner', actor.partnerId)}`
      : sql``;
  const { rows } = await sql<{ registration: RegistrationJson }>`
    SELECT ${registrationJson} AS registration
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE r.id = ${decodeId('registration', registrationId)} ${own}`.execute(tx);
  const [row] = rows;
  return row && toRegistrationRecord(row.registration);
}

/** What a partner said when registering; frozen from then on (domain 3.2). */
export interface NewRegistration {
  readonly id: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly partnerContactId: Id<'partnerContact'> | null;
  readonly customerId: Id<'customer'>;
  /** The partner's own that this one comes after. */
  readonly previous: Id<'registration'> | null;
  readonly columns: {
    readonly customer_level: MatchLevel;
    readonly registration_type: RegistrationType;
    readonly origin: 'share_link' | 'on_behalf' | 'import';
    readonly external_reference: string | null;
    readonly company_name: string;
    readonly website: string | null;
    readonly contact_name: string;
    readonly contact_email: string | null;
    readonly amount_minor: number;
    readonly currency: string;
    readonly expected_close_on: string;
    readonly need: string | null;
    readonly product_lines: number[];
    readonly country: string | null;
    readonly review_status: ReviewStatus;
    readonly policy_version: number;
    readonly submitted_at: string;
    readonly complete: boolean;
    readonly tender: boolean;
    readonly after_late_stage: boolean;
    readonly decision_due_at: string;
    readonly last_activity_at: string;
  };
}

export async function insertRegistration(
  tx: TenantTransaction,
  registration: NewRegistration,
): Promise<void> {
  await tx
    .insertInto('registration')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('registration', registration.id),
      partner_id: decodeId('partner', registration.partnerId),
      partner_contact_id:
        registration.partnerContactId && decodeId('partnerContact', registration.partnerContactId),
      customer_id: decodeId('customer', registration.customerId),
      previous_registration_id: decodeIdOrNull('registration', registration.previous),
      ...registration.columns,
    })
    .execute();
}

/** Columns that decisions move. Undefined leaves a column as it is. */
export interface RegistrationChanges {
  readonly review_status?: ReviewStatus;
  readonly protection_status?: ProtectionStatus;
  readonly outcome?: RegistrationOutcome;
  readonly attribution_role?: AttributionRole;
  readonly decided_at?: string | null;
  readonly decided_by?: string | null;
  readonly decline_reason?: DeclineReason | null;
  readonly decision_due_at?: string;
  readonly info_requested_at?: string | null;
  readonly info_question?: string | null;
  readonly decision_id?: Id<'decision'>;
  readonly deal_id?: Id<'deal'>;
  readonly product_lines?: number[];
  readonly country?: string;
  readonly need?: string;
  readonly complete?: boolean;
  readonly last_activity_at?: string;
  readonly missed_promises?: number;
  readonly escalates_at?: string | null;
  readonly agreed_approvers?: string[];
  readonly fast_lane_at?: string;
  readonly second_look_due_at?: string | null;
  readonly benefit?: FrozenBenefit | null;
  readonly partner_id?: Id<'partner'>;
  readonly partner_since?: string;
  readonly partner_confirmed_at?: string | null;
  readonly partner_contact_id?: Id<'partnerContact'> | null;
  readonly origin?: 'on_behalf';
  readonly external_reference?: null;
  readonly amount_minor?: number;
  readonly currency?: string;
  readonly routed_amount_minor?: number;
  readonly expected_close_on?: string;
  readonly contact_name?: string;
  readonly contact_email?: string;
}

/** Moves a registration that was read under its customer's lock. */
export async function updateRegistration(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  {
    decision_id,
    deal_id,
    partner_id,
    partner_contact_id,
    benefit,
    ...changes
  }: RegistrationChanges,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({
      ...changes,
      ...watchColumns(changes),
      ...(decision_id === undefined ? {} : { decision_id: decodeId('decision', decision_id) }),
      ...(deal_id === undefined ? {} : { deal_id: decodeId('deal', deal_id) }),
      ...(partner_contact_id === undefined
        ? {}
        : { partner_contact_id: decodeIdOrNull('partnerContact', partner_contact_id) }),
      ...(partner_id === undefined ? {} : { partner_id: decodeId('partner', partner_id) }),
      ...(benefit === undefined ? {} : { benefit: benefit && JSON.stringify(benefit) }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', decodeId('registration', registrationId))
    .executeTakeFirstOrThrow();
}

/** A submitted registration that meets another goes to a person; any other status stays. */
export async function moveToReview(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ review_status: 'in_review', revision: sql`revision + 1` })
    .where('id', '=', decodeId('registration', registrationId))
    .where('review_status', '=', 'submitted')
    .execute();
}
