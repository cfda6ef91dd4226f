import { RunnerError } from '../runner-error.ts';
import { toText } from '../values/to-text.ts';
import { ApexList, ApexMap, ApexSet, LibraryObject, Row, type Value } from '../values/value.ts';
import { itemsOf } from './items-of.ts';

const PLAIN: Readonly<Record<string, string>> = {
  http: 'Http',
  httprequest: 'HttpRequest',
  httpresponse: 'HttpResponse',
  version: 'Version',
};

/** `new Type(...)` of the platform. @param base its name in lower case, without type arguments */
export function createLibraryObject(base: string, name: string, args: readonly Value[]): Value {
  const [from] = args;
  if (base === 'list') return new ApexList(from === undefined ? [] : itemsOf(from));
  if (base === 'set') return new ApexSet(new Set(from === undefined ? [] : itemsOf(from)));
  if (base === 'map') return createMap(from);
  const type = PLAIN[base];
  if (type === undefined) throw new RunnerError(`The runner does not know new ${name}`);
  return new LibraryObject(type);
}

/** A copy of a map, or records by their Id. */
function createMap(from: Value | undefined): ApexMap {
  if (from === undefined) return new ApexMap();
  if (from instanceof ApexMap) return new ApexMap(new Map(from.entries));
  return new ApexMap(new Map(itemsOf(from).map((item) => [idOf(item), item])));
}

function idOf(item: Value): Value {
  if (item instanceof Row) return item.fields.get('id') ?? null;
  throw new RunnerError(`${toText(item)} is no record`);
}
