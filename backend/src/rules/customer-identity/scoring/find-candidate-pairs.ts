import { blockingKeys } from './blocking-keys.ts';
import type { ReadCompany } from './read-company.ts';

/** Pairs of companies that share a blocking key, each pair once, in the order of the list. */
export function findCandidatePairs<Item extends { readonly company: ReadCompany }>(
  items: readonly Item[],
): (readonly [Item, Item])[] {
  const blocks = new Map<string, Item[]>();
  return items.flatMap((item) => {
    const keys = blockingKeys(item.company);
    const met = new Set(keys.flatMap((key) => blocks.get(key) ?? []));
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(item);
      else blocks.set(key, [item]);
    }
    return [...met].map((other) => [other, item] as const);
  });
}
