import type { Id } from '@alongside/shared/vocabulary/ids';

/** A case that is open, or was settled between those named as parties. */
export interface CaseFact {
  readonly conflictId: Id<'conflict'>;
  readonly status: 'open' | 'resolved';
  /** Of a settled one only those who learned a result in it. */
  readonly parties: readonly Id<'registration'>[];
}

/** Where a meeting belongs: the first case takes in all that are in none yet. */
export interface Placement {
  /** `new` when nobody has a case yet. */
  readonly first: Id<'conflict'> | 'new';
  /** The first was settled between the same parties and goes on. */
  readonly reopens: boolean;
  readonly joining: readonly Id<'registration'>[];
  /** Other open cases of those it meets: who comes joins each, and has to win them all. */
  readonly others: readonly Id<'conflict'>[];
}

/**
 * One case a dispute: a registration that meets others joins the open cases of theirs and of its own;
 * without one, a settled case between it and one of them goes on; otherwise there is a new one.
 *
 * @param cases the oldest first
 */
export function placeCollision(
  registrationId: Id<'registration'>,
  against: readonly Id<'registration'>[],
  cases: readonly CaseFact[],
): Placement {
  const everybody = [registrationId, ...against];
  const open = cases.filter(
    ({ status, parties }) =>
      status === 'open' && parties.some((party) => everybody.includes(party)),
  );
  const disputed = new Set(open.flatMap(({ parties }) => parties));
  const free = against.filter((rival) => !disputed.has(rival));
  const [first, ...others] = open.map(({ conflictId }) => conflictId);
  const joining = [registrationId, ...free];
  if (first !== undefined) return { first, reopens: false, joining, others };
  const settled = cases.findLast(
    ({ status, parties }) =>
      status === 'resolved' &&
      parties.includes(registrationId) &&
      against.some((rival) => parties.includes(rival)),
  );
  return settled === undefined
    ? { first: 'new', reopens: false, joining, others: [] }
    : { first: settled.conflictId, reopens: true, joining, others: [] };
}
