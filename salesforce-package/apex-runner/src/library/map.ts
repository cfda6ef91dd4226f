import { RunnerError } from '../runner-error.ts';
import { ApexList, ApexMap, ApexSet } from '../values/value.ts';
import type { Methods } from './library.ts';

export const mapMethods: Methods<ApexMap> = {
  get: (map, [key = null]) => map.entries.get(key) ?? null,
  put: (map, [key = null, value = null]) => {
    const before = map.entries.get(key) ?? null;
    map.entries.set(key, value);
    return before;
  },
  putall: (map, [more]) => {
    if (!(more instanceof ApexMap)) throw new RunnerError('putAll needs a map');
    for (const [key, value] of more.entries) map.entries.set(key, value);
    return null;
  },
  containskey: (map, [key = null]) => map.entries.has(key),
  keyset: (map) => new ApexSet(new Set(map.entries.keys())),
  values: (map) => new ApexList([...map.entries.values()]),
  size: (map) => map.entries.size,
  isempty: (map) => map.entries.size === 0,
};
