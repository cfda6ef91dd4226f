import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { formatNumberRange } from '../platform/database/range.ts';
import { decodeId } from '../platform/ids.ts';
import { endWindows, insertWindows, type NewWindow } from './window-store.ts';

/**
 * Puts a registration's live windows over other cells, with the period and the extensions they had.
 * The cells of before end now and never come back; when they are the same, they just go on.
 *
 * @throws the driver's exclusion violation when a cell is protected for somebody else
 */
export async function reshapeWindows(
  tx: TenantTransaction,
  window: NewWindow,
  now: Instant,
): Promise<void> {
  const rows = await tx
    .selectFrom('protection_window')
    .selectAll()
    .where('registration_id', '=', decodeId('registration', window.registrationId))
    .where('status', '=', 'active')
    .orderBy('id')
    .execute();
  const [first] = rows;
  if (first === undefined) throw new Error('There is no live protection to reshape.');
  if (!sameCells(rows, window)) {
    await endWindows(tx, window.registrationId, 'released', now);
    await markReplaced(tx, window.registrationId);
    await insertWindows(tx, window);
  }
  await updateLive(tx, window.registrationId, {
    partner_id: decodeId('partner', window.partnerId),
    exclusive: window.exclusive,
    extension_count: first.extension_count,
    initial_ends_at: first.initial_ends_at,
    ends_unless_certified_at: first.ends_unless_certified_at,
  });
}

/** Protection goes with the registration when a person moves it to another partner. */
export async function handWindowsOver(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  partnerId: Id<'partner'>,
): Promise<void> {
  await updateLive(tx, registrationId, { partner_id: decodeId('partner', partnerId) });
}

interface Cell {
  readonly product_lines: string;
  readonly territories: string;
}

function sameCells(rows: readonly Cell[], { scope }: NewWindow): boolean {
  const wanted = scope.productLines.flatMap((line) =>
    scope.territories.map((place) => `${formatNumberRange(line)} ${formatNumberRange(place)}`),
  );
  const held = rows.map((row) => `${row.product_lines} ${row.territories}`);
  return held.length === wanted.length && wanted.every((cell) => held.includes(cell));
}

async function updateLive(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  values: {
    readonly partner_id: string;
    readonly exclusive?: boolean;
    readonly extension_count?: number;
    readonly initial_ends_at?: Instant;
    readonly ends_unless_certified_at?: Instant | null;
  },
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set(values)
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .execute();
}

async function markReplaced(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ replaced: sql`true` })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .execute();
}
