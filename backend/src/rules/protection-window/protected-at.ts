import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import { scopesOverlap, type Scope } from '../claim/scope.ts';
import { contains } from '../kernel/interval.ts';
import { compareInstants, isBefore } from '../kernel/instant.ts';

/** One state of a window, from when it became known until a later one of the same window did. */
export interface WindowVersion extends Interval {
  readonly windowId: Id<'protectionWindow'>;
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly customerId: Id<'customer'>;
  readonly scope: Scope;
  readonly exclusive: boolean;
  readonly status: ProtectionStatus;
  /** When protection really ended; null while it had not. */
  readonly endedAt: Instant | null;
  readonly recordedAt: Instant;
  /** Grows with every version; orders those recorded at one instant. */
  readonly sequence: number;
}

export interface ProtectedThen {
  readonly version: WindowVersion;
  /** Protected past the promised end, because something held it. */
  readonly held: boolean;
}

/** Cells of product lines and territories at one customer. */
export interface Cells {
  readonly customerId: Id<'customer'>;
  readonly scope: Scope;
}

/**
 * Who was protected on these cells at an instant, as it was known at another: two independent times.
 * What was recorded after `knownAt` is not known yet, however far back it reaches. Exclusive
 * protection first, then by start and window.
 */
export function protectedAt(
  history: readonly WindowVersion[],
  { customerId, scope }: Cells,
  at: Instant,
  knownAt: Instant,
): readonly ProtectedThen[] {
  const latest = new Map<string, WindowVersion>();
  for (const version of history) {
    if (isBefore(knownAt, version.recordedAt)) continue;
    const known = latest.get(version.windowId);
    if (known === undefined || known.sequence < version.sequence) {
      latest.set(version.windowId, version);
    }
  }
  return [...latest.values()]
    .filter((one) => one.customerId === customerId && scopesOverlap(one.scope, scope))
    .flatMap((version) => (protects(version, at, knownAt) ? [toProtected(version, at)] : []))
    .toSorted(byRank);
}

/** An active window past its end is still held at `knownAt`; later than that nobody knows. */
function protects(version: WindowVersion, at: Instant, knownAt: Instant): boolean {
  if (isBefore(at, version.startsAt)) return false;
  if (contains(version, at)) return version.endedAt === null || isBefore(at, version.endedAt);
  if (version.status === 'active') return !isBefore(knownAt, at);
  return version.endedAt !== null && isBefore(at, version.endedAt);
}

function toProtected(version: WindowVersion, at: Instant): ProtectedThen {
  return { version, held: !isBefore(at, version.endsAt) };
}

function byRank({ version: a }: ProtectedThen, { version: b }: ProtectedThen): number {
  return (
    Number(b.exclusive) - Number(a.exclusive) ||
    compareInstants(a.startsAt, b.startsAt) ||
    (a.windowId < b.windowId ? -1 : 1)
  );
}
