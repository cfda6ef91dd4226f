import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../platform/database/database.ts';
import { parseInterval, parseNumberRange } from '../platform/database/range.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { WindowVersion } from '../rules/protection-window/protected-at.ts';

/** A version with what its partner is called today. */
export interface LedgerRow extends WindowVersion {
  readonly partnerName: string;
}

/**
 * Every state that was known at an instant of windows that were ever this customer's, in the order
 * it became known; a merge may have taken one to another customer since.
 */
export async function listWindowVersions(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  knownAt: Instant,
): Promise<readonly LedgerRow[]> {
  const rows = await tx
    .selectFrom('protection_window_version as v')
    .innerJoin('partner as p', 'p.id', 'v.partner_id')
    .selectAll('v')
    .select('p.name')
    .where('v.window_id', 'in', (query) =>
      query
        .selectFrom('protection_window_version')
        .select('window_id')
        .where('customer_id', '=', decodeId('customer', customerId)),
    )
    .where('v.recorded_at', '<=', knownAt)
    .orderBy('v.sequence')
    .execute();
  return rows.map((row) => ({
    windowId: encodeId('protectionWindow', row.window_id),
    registrationId: encodeId('registration', row.registration_id),
    partnerId: encodeId('partner', row.partner_id),
    customerId: encodeId('customer', row.customer_id),
    partnerName: row.name,
    scope: {
      productLines: [toRange(row.product_lines)],
      territories: [toRange(row.territories)],
    },
    ...parseInterval(row.period),
    exclusive: row.exclusive,
    status: row.status as ProtectionStatus,
    endedAt: row.ended_at,
    recordedAt: row.recorded_at,
    sequence: row.sequence,
  }));
}

/** True when this tenant has such a customer, also one that was merged since. */
export async function customerExists(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', '=', decodeId('customer', customerId))
    .executeTakeFirst();
  return row !== undefined;
}

/** The end that was last promised while a registration's protection ran; undefined without any. */
export async function findPromisedEnd(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<Instant | undefined> {
  const row = await tx
    .selectFrom('protection_window_version')
    .select('period')
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  return row && parseInterval(row.period).endsAt;
}

function toRange(text: string) {
  const { from, to } = parseNumberRange(text);
  return { from: from ?? 0, to };
}
