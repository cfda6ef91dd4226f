import type { Instant } from '@alongside/shared/vocabulary/values';
import { toMilliseconds } from '../kernel/instant.ts';
import type { OurTask } from './facts.ts';

/** How long at least one task of ours was open between two instants; tasks at the same time count once. */
export function pausedMilliseconds(tasks: readonly OurTask[], from: Instant, to: Instant): number {
  const [start, end] = [toMilliseconds(from), toMilliseconds(to)];
  const spans = tasks
    .map(({ openedAt, closedAt }) => ({
      opens: Math.max(start, toMilliseconds(openedAt)),
      closes: closedAt === null ? end : Math.min(end, toMilliseconds(closedAt)),
    }))
    .toSorted((a, b) => a.opens - b.opens);
  let total = 0;
  let counted = start;
  for (const { opens, closes } of spans) {
    total += Math.max(0, closes - Math.max(opens, counted));
    counted = Math.max(counted, closes);
  }
  return total;
}
