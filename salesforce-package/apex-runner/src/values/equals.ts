import { ApexDatetime, ApexEnum, ApexList, ApexSet, type Value } from './value.ts';

const ID = /^[a-z0-9]{15}([a-z0-9]{3})?$/i;

/** Apex's `==`: texts without regard to case, Ids by their first 15 characters, lists and sets by items. */
export function equals(a: Value, b: Value): boolean {
  if (typeof a === 'string' && typeof b === 'string') return equalTexts(a, b);
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.epochMs === b.epochMs;
  if (a instanceof ApexEnum && b instanceof ApexEnum) return a.type === b.type && a.name === b.name;
  if (a instanceof ApexList && b instanceof ApexList) {
    return (
      a.items.length === b.items.length && a.items.every((x, i) => equals(x, b.items[i] ?? null))
    );
  }
  if (a instanceof ApexSet && b instanceof ApexSet) {
    return a.items.size === b.items.size && [...a.items].every((item) => b.items.has(item));
  }
  return a === b;
}

function equalTexts(a: string, b: string): boolean {
  if (ID.test(a) && ID.test(b) && a.length !== b.length) return a.slice(0, 15) === b.slice(0, 15);
  return a.toLowerCase() === b.toLowerCase();
}
