import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { formatInterval, formatNumberRange } from '../platform/database/range.ts';
import { decodeId, newId } from '../platform/ids.ts';
import type { Scope } from '../rules/claim/scope.ts';

/** How a window can have ended. */
export type EndedStatus = Exclude<ProtectionStatus, 'none' | 'active'>;

export interface NewWindow {
  readonly registrationId: Id<'registration'>;
  readonly customerId: Id<'customer'>;
  readonly partnerId: Id<'partner'>;
  readonly scope: Scope;
  readonly period: Interval;
  readonly exclusive: boolean;
}

/**
 * Opens a window over every cell of the scope, one row a cell.
 *
 * @throws the driver's exclusion violation when a cell is protected for somebody else
 */
export async function insertWindows(tx: TenantTransaction, window: NewWindow): Promise<void> {
  const cells = window.scope.productLines.flatMap((productLine) =>
    window.scope.territories.map((territory) => ({ productLine, territory })),
  );
  await tx
    .insertInto('protection_window')
    .values(
      cells.map(({ productLine, territory }) => ({
        tenant_id: sql<string>`current_tenant()`,
        id: decodeId('protectionWindow', newId('protectionWindow')),
        customer_id: decodeId('customer', window.customerId),
        registration_id: decodeId('registration', window.registrationId),
        partner_id: decodeId('partner', window.partnerId),
        product_lines: formatNumberRange(productLine),
        territories: formatNumberRange(territory),
        period: formatInterval(window.period),
        initial_ends_at: window.period.endsAt,
        exclusive: window.exclusive,
        status: 'active',
      })),
    )
    .execute();
}

/**
 * Moves the end of a registration's windows; they stay or become active again, so the constraint is asked anew.
 *
 * @throws the driver's exclusion violation when a cell was given to somebody else meanwhile
 */
export async function moveWindowEnd(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  endsAt: Instant,
  extensionCount: number,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({
      period: sql`tstzrange(lower(period), ${endsAt}::timestamptz, '[)')`,
      extension_count: extensionCount,
      status: 'active',
      ended_at: null,
    })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('replaced', '=', false)
    .execute();
}

/** Ends a registration's live windows; a released tail is cut off so that it is free at once. */
export async function endWindows(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  status: EndedStatus,
  endsAt: Instant,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({
      status,
      ended_at: endsAt,
      period: sql`tstzrange(lower(period), greatest(lower(period) + interval '1 millisecond', least(upper(period), ${endsAt}::timestamptz)), '[)')`,
    })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .execute();
}

/** Makes the ended windows of a registration live again (deal reopened); it has one period of them. */
export async function reopenWindows(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ status: 'active', ended_at: null })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('replaced', '=', false)
    .execute();
}

/** Says anew how a registration's ended windows ended. */
export async function markWindows(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  status: EndedStatus,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ status })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '<>', 'active')
    .where('replaced', '=', false)
    .execute();
}
