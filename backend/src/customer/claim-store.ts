import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { TenantTransaction } from '../platform/database/database.ts';
import { parseInterval, parseNumberRange } from '../platform/database/range.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { ClaimFact } from '../rules/claim/claim-fact.ts';
import { anyRange, anyScope, type IntRange, type Scope } from '../rules/claim/scope.ts';
import { listDirectDeals } from './direct-deal-store.ts';

/** Every assertion of ownership of a customer, without one registration's own; read under the customer's lock. */
export async function listClaims(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  except: Id<'registration'> | null,
): Promise<readonly ClaimFact[]> {
  const registrations = await listRegistrationClaims(tx, customerId, except);
  const windows = await listWindowClaims(tx, customerId, except);
  const deals = await listDirectDealClaims(tx, customerId, except);
  return [...registrations, ...windows, ...deals];
}

/** Cells of a registration: unbounded where product lines or country are not named yet. */
export function scopeOf(productLines: readonly number[], territory: IntRange | null): Scope {
  return {
    productLines:
      productLines.length === 0
        ? [anyRange]
        : productLines.map((line) => ({ from: line, to: line + 1 })),
    territories: [territory ?? anyRange],
  };
}

async function listRegistrationClaims(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  except: Id<'registration'> | null,
): Promise<ClaimFact[]> {
  const rows = await tx
    .selectFrom('registration as r')
    .leftJoin('territory as t', 't.code', 'r.country')
    .select([
      'r.id',
      'r.partner_id',
      'r.submitted_at',
      'r.review_status',
      'r.registration_type',
      'r.product_lines',
      't.numbers',
    ])
    .where('r.customer_id', '=', decodeId('customer', customerId))
    .where('r.review_status', 'in', ['submitted', 'in_review', 'info_requested', 'approved'])
    .where((eb) =>
      except === null ? eb.val(true) : eb('r.id', '<>', decodeId('registration', except)),
    )
    .execute();
  return rows.map((row) => ({
    kind: 'registration',
    customerId,
    registrationId: encodeId('registration', row.id),
    partnerId: encodeId('partner', row.partner_id),
    submittedAt: row.submitted_at,
    reviewStatus: row.review_status,
    exclusive: row.registration_type !== 'teaming',
    scope: scopeOf(row.product_lines, row.numbers === null ? null : toIntRange(row.numbers)),
  }));
}

async function listWindowClaims(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  except: Id<'registration'> | null,
): Promise<ClaimFact[]> {
  const rows = await tx
    .selectFrom('protection_window as w')
    .innerJoin('registration as r', 'r.id', 'w.registration_id')
    .selectAll('w')
    .select('r.submitted_at')
    .where('w.customer_id', '=', decodeId('customer', customerId))
    .where((eb) =>
      except === null
        ? eb.val(true)
        : eb('w.registration_id', '<>', decodeId('registration', except)),
    )
    .execute();
  return rows.map((row) => ({
    kind: 'protection_window',
    customerId,
    windowId: encodeId('protectionWindow', row.id),
    registrationId: encodeId('registration', row.registration_id),
    partnerId: encodeId('partner', row.partner_id),
    submittedAt: row.submitted_at,
    ...parseInterval(row.period),
    status: row.status as ProtectionStatus,
    // Put aside by a merge, it still stands in a newcomer's way.
    exclusive: row.exclusive || row.held,
    scope: {
      productLines: [toIntRange(row.product_lines)],
      territories: [toIntRange(row.territories)],
    },
  }));
}

async function listDirectDealClaims(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
  except: Id<'registration'> | null,
): Promise<ClaimFact[]> {
  const deals = await listDirectDeals(tx, customerId, except === null ? [] : [except]);
  return deals.map(({ contactAt, ...deal }) => ({
    kind: 'direct_deal',
    customerId,
    since: contactAt,
    ...deal,
    scope: anyScope,
  }));
}

function toIntRange(text: string): IntRange {
  const { from, to } = parseNumberRange(text);
  return { from: from ?? 0, to };
}
