import type { ApexSet } from '../values/value.ts';
import { itemsOf } from './items-of.ts';
import type { Methods } from './library.ts';

export const setMethods: Methods<ApexSet> = {
  size: (set) => set.items.size,
  isempty: (set) => set.items.size === 0,
  contains: (set, [item = null]) => set.items.has(item),
  add: (set, [item = null]) => {
    const before = set.items.size;
    return set.items.add(item).size > before;
  },
  remove: (set, [item = null]) => set.items.delete(item),
  addall: (set, [more = null]) => {
    const before = set.items.size;
    for (const item of itemsOf(more)) set.items.add(item);
    return set.items.size > before;
  },
};
