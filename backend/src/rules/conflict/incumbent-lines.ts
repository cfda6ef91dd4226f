import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { compareInstants, elapsedDays } from '../kernel/instant.ts';

/** A deal that a partner's registration won with this customer. */
export interface WonDeal {
  readonly partnerId: Id<'partner'>;
  /** Numbers of the product lines; empty for any. */
  readonly productLines: readonly number[];
  readonly wonAt: Instant;
}

/**
 * Partner of record (domain 3.5): who won the latest deal of every product line named here, inside
 * the look-back. Who names no line, or one that another serves, is not the incumbent.
 */
export function isIncumbent(
  partnerId: Id<'partner'>,
  productLines: readonly number[],
  won: readonly WonDeal[],
  lookbackDays: number,
  now: Instant,
): boolean {
  const recent = won.filter(({ wonAt }) => elapsedDays(wonAt, now) <= lookbackDays);
  return (
    productLines.length > 0 &&
    productLines.every((line) => latestPartner(line, recent) === partnerId)
  );
}

/** Two who won at the same instant leave it open who serves the line. */
function latestPartner(line: number, won: readonly WonDeal[]): Id<'partner'> | undefined {
  const [latest, ...others] = won
    .filter(({ productLines }) => productLines.length === 0 || productLines.includes(line))
    .toSorted((a, b) => compareInstants(b.wonAt, a.wonAt));
  if (latest === undefined) return undefined;
  const tied = others.some(
    ({ wonAt, partnerId }) =>
      compareInstants(wonAt, latest.wonAt) === 0 && partnerId !== latest.partnerId,
  );
  return tied ? undefined : latest.partnerId;
}
