import { add, fraction, ZERO, type Fraction } from './fraction.ts';
import type { Journey } from './model-facts.ts';

/**
 * Shapley values of the game in which a coalition is worth the conversions of all journeys inside it
 * (domain 4, after Zhao, Mahboobi, Bagheri 2018): each journey's conversions are shared equally by
 * the distinct channels on it, so no coalition is ever listed and the number of players is free.
 */
export function shapleyValues(journeys: readonly Journey[]): ReadonlyMap<string, Fraction> {
  const bySize = new Map<string, Map<number, bigint>>();
  for (const { path, conversions } of journeys) {
    const players = new Set(path);
    for (const player of players) {
      const sums = bySize.get(player) ?? new Map<number, bigint>();
      sums.set(players.size, (sums.get(players.size) ?? 0n) + BigInt(conversions));
      bySize.set(player, sums);
    }
  }
  return new Map([...bySize].map(([player, sums]) => [player, sumOf(sums)]));
}

function sumOf(conversionsBySize: ReadonlyMap<number, bigint>): Fraction {
  return [...conversionsBySize].reduce(
    (sum, [size, conversions]) => add(sum, fraction(conversions, BigInt(size))),
    ZERO,
  );
}
