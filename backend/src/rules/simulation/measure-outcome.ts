import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore, toMilliseconds } from '../kernel/instant.ts';

/**
 * What of a decision matters when rules change, the same for every kind of decision. A new kind that
 * uses the usual names for its parts is simulated without another line here.
 */
export interface Measure {
  /** `approved`, `blocked by proof_missing`, `accepted`, ... */
  readonly verdict: string;
  /** What a person should look at. */
  readonly flags: string;
  /** The winner of a conflict, and whether a person chose otherwise than the rules. */
  readonly winner: string;
  readonly role: string;
  /** When the protection it gives ends; null when it gives none. */
  readonly endsAt: Instant | null;
  /** True when the answer came after the promised moment. */
  readonly late: boolean;
}

interface Outcome {
  readonly kind?: string;
  readonly because?: string;
  readonly flags?: readonly string[];
  readonly winner?: string;
  readonly overridden?: boolean;
  readonly role?: string;
  readonly window?: { readonly endsAt: Instant };
  readonly endsAt?: Instant;
  readonly decisionDueAt?: Instant;
}

/**
 * Reads an outcome, stored or new.
 *
 * @param answeredAt when the registration was answered, for the promise made at its submission
 */
export function measureOutcome(outcome: unknown, answeredAt: Instant | null): Measure {
  const told = outcome as Outcome;
  const { kind = '', because, flags, winner = '', decisionDueAt: due } = told;
  return {
    verdict: because === undefined || kind === '' ? kind : `${kind} by ${because}`,
    flags: flags?.toSorted().join(', ') ?? '',
    winner: winner !== '' && told.overridden === true ? `${winner} against the rules` : winner,
    role: told.role ?? '',
    endsAt: told.window?.endsAt ?? told.endsAt ?? null,
    late: due !== undefined && answeredAt !== null && isBefore(due, answeredAt),
  };
}

/** Whole days by which an end moved, away from zero; 0 where one of them gives no protection. */
export function daysMoved(before: Measure, after: Measure): number {
  if (before.endsAt === null || after.endsAt === null) return 0;
  const days = (toMilliseconds(after.endsAt) - toMilliseconds(before.endsAt)) / 86_400_000;
  return Math.sign(days) * Math.ceil(Math.abs(days));
}

export function sameMeasure(one: Measure, other: Measure): boolean {
  return (
    one.verdict === other.verdict &&
    one.flags === other.flags &&
    one.winner === other.winner &&
    one.role === other.role &&
    one.endsAt === other.endsAt &&
    one.late === other.late
  );
}
