import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { readInstant } from '../../kernel/instant-text.ts';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import type { AttributionTouch } from '../facts.ts';
import type { ModelFacts } from './model-facts.ts';
import { refused, type Refused } from './weighed.ts';

/** A touch that counts; `at` in milliseconds since 1970. */
export interface PathTouch {
  readonly touchId: Id<'touch'>;
  readonly partnerId: Id<'partner'>;
  readonly kind: TouchKind;
  readonly at: number;
}

/** The facts with their touches read once, by time and, at the same time, by id. */
export interface DealPath extends Omit<ModelFacts, 'touches' | 'convertedAt'> {
  readonly kind: 'path';
  readonly touches: readonly PathTouch[];
  /** The days that caps on touches count by. */
  readonly zone: ZoneDays;
}

/** Instants that every time zone can put on a day: the years 1 to 9998. */
const EARLIEST = -62_135_596_800_000;
const LATEST = 253_370_764_800_000;

/**
 * Reads the path that the models weigh: the qualifying touches until the conversion, in one order
 * whatever the order of the input. Refuses unreadable instants, a touch that stands twice and a
 * milestone at a touch that is not there.
 */
export function readDealPath(facts: ModelFacts, zone: ZoneDays): DealPath | Refused {
  const convertedAt = readInstant(facts.convertedAt);
  if (!isReadable(convertedAt)) return refused('bad_instant', { at: facts.convertedAt });
  const read = facts.touches.map((touch) => ({ ...touch, at: readInstant(touch.happenedAt) }));
  const problem = findProblem(facts, read);
  if (problem !== undefined) return problem;
  const touches = read.filter(({ qualifying, at }) => qualifying && at <= convertedAt).sort(byTime);
  return { ...facts, kind: 'path', touches, zone };
}

function isReadable(at: number): boolean {
  return at >= EARLIEST && at < LATEST;
}

function findProblem(
  { milestones }: ModelFacts,
  touches: readonly (AttributionTouch & PathTouch)[],
): Refused | undefined {
  const seen = new Set<string>();
  for (const { touchId, at, happenedAt } of touches) {
    if (!isReadable(at)) return refused('bad_instant', { touchId, at: happenedAt });
    if (seen.has(touchId)) return refused('touch_twice', { touchId });
    seen.add(touchId);
  }
  const unknown = Object.entries(milestones).find(([, touchId]) => !seen.has(touchId));
  return unknown && refused('unknown_touch', { milestone: unknown[0], touchId: unknown[1] });
}

function byTime(a: PathTouch, b: PathTouch): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.touchId < b.touchId ? -1 : 1;
}
