import type { DealPath } from './deal-path.ts';
import type { Milestone } from './model-facts.ts';

interface MilestoneParts {
  /** Tenths of a percent, like the next. */
  readonly each: bigint;
  readonly others: bigint;
  /** Besides the first touch, which every one of these models has. */
  readonly milestones: readonly Milestone[];
}

/**
 * Weights by milestone (domain 4): each milestone's touch gets its part, one touch may hold two, and
 * the touches without one share the rest. What is missing, a milestone or the others, leaves its part
 * to those present in proportion.
 */
export function milestoneWeights(
  { touches, milestones }: DealPath,
  parts: MilestoneParts,
): readonly bigint[] {
  const holders = [touches[0]?.touchId, ...parts.milestones.map((name) => milestones[name])];
  const held = touches.map(({ touchId }) => holders.filter((id) => id === touchId).length);
  const others = BigInt(held.filter((count) => count === 0).length);
  const scale = others === 0n ? 1n : others;
  return held.map((count) => (count === 0 ? parts.others : BigInt(count) * parts.each * scale));
}
