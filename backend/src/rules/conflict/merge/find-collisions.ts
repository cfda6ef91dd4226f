import type { Id } from '@alongside/shared/vocabulary/ids';
import { collides, sameGround } from '../../claim/collides.ts';
import { compareInstants } from '../../kernel/instant.ts';
import type { MergeCollision, MergeFacts } from './merge-facts.ts';

type Claim = MergeFacts['claims'][number];

/** Live claims of two customers held against each other, as if both were on one. */
export interface Meetings {
  readonly collisions: readonly MergeCollision[];
  readonly doubled: readonly Id<'registration'>[];
}

/** Who meets whom only because the two customers are one; what met before has its case already. */
export function findMeetings(
  { keptId, duplicateId }: Pick<MergeFacts, 'keptId' | 'duplicateId'>,
  live: readonly Claim[],
): Meetings {
  const ours = live.filter((claim) => claim.customerId === keptId);
  const theirs = live
    .filter((claim) => claim.customerId === duplicateId)
    .map((claim) => ({ ...claim, customerId: keptId }));
  const pairs = ours.flatMap((a) => theirs.map((b) => [a, b] as const));
  const collisions = pairs.filter(([a, b]) => collides(a, b)).map(([a, b]) => collisionOf(a, b));
  const own = pairs.filter(([a, b]) => a.partnerId === b.partnerId && sameGround(a, b));
  return {
    collisions: [...new Map(collisions.map((one) => [keyOf(one), one])).entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one),
    doubled: [...new Set(own.flatMap(([a, b]) => [a.registrationId, b.registrationId]))].toSorted(),
  };
}

function keyOf({ registrationId, against }: MergeCollision): string {
  return `${registrationId} ${against}`;
}

/** The later one meets the earlier one. */
function collisionOf(a: Claim, b: Claim): MergeCollision {
  const order =
    compareInstants(a.submittedAt, b.submittedAt) || (a.registrationId < b.registrationId ? -1 : 1);
  const [first, later] = order < 0 ? [a, b] : [b, a];
  return { registrationId: later.registrationId, against: first.registrationId };
}
