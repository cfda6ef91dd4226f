import type { Instant } from '@alongside/shared/vocabulary/values';
import { compareInstants, isBefore } from '../kernel/instant.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** One published version and since when it holds. */
export interface PolicyStart {
  readonly version: number;
  readonly effectiveFrom: Instant;
}

/**
 * The version in force at an instant: the newest of those that have begun (R31). 0 when none has. A
 * registration asks once, at its submission, and keeps the answer (architecture 5).
 */
export function versionAt(starts: readonly PolicyStart[], at: Instant): number {
  return starts.reduce(
    (newest, { version, effectiveFrom }) =>
      version > newest && !isBefore(at, effectiveFrom) ? version : newest,
    0,
  );
}

/** The version that takes over next; undefined while none is to come. */
export function nextAfter(starts: readonly PolicyStart[], now: Instant): PolicyStart | undefined {
  const coming = starts.filter(({ effectiveFrom }) => isBefore(now, effectiveFrom));
  const first = coming.toSorted((a, b) => compareInstants(a.effectiveFrom, b.effectiveFrom))[0];
  if (first === undefined) return undefined;
  const { effectiveFrom } = first;
  return { version: versionAt(starts, effectiveFrom), effectiveFrom };
}

/**
 * Whether a new version may begin then. Never before another that is still to come: it would be
 * skipped, although partners were told of it; at the same moment it takes its place. And not in the
 * past, as soon as something was registered: nobody's rules change behind their back (R31).
 *
 * @param facts.registered true when anything was registered yet
 */
export function checkStart(
  start: Instant,
  starts: readonly PolicyStart[],
  { now, registered }: { readonly now: Instant; readonly registered: boolean },
): PolicyProblem | undefined {
  const path = 'effectiveFrom';
  const coming = starts.find(
    ({ effectiveFrom }) => isBefore(now, effectiveFrom) && isBefore(start, effectiveFrom),
  );
  if (coming !== undefined) {
    return {
      path,
      problem: `Version ${coming.version} is published already and begins at ${coming.effectiveFrom}.`,
      remedy: `Choose ${coming.effectiveFrom}, which replaces it, or a later moment.`,
    };
  }
  if (!registered || !isBefore(start, now)) return undefined;
  return {
    path,
    problem: `Rules cannot begin at ${start}, in the past, because deals are registered already.`,
    remedy: 'Leave it out to begin now, or choose a moment to come.',
  };
}
