import { equals } from '../values/equals.ts';
import type { ApexList } from '../values/value.ts';
import { itemsOf } from './items-of.ts';
import type { Methods } from './library.ts';

export const listMethods: Methods<ApexList> = {
  size: (list) => list.items.length,
  isempty: (list) => list.items.length === 0,
  add: (list, [item = null]) => {
    list.items.push(item);
    return null;
  },
  addall: (list, [more = null]) => {
    list.items.push(...itemsOf(more));
    return null;
  },
  contains: (list, [item = null]) => list.items.some((each) => equals(each, item)),
};
