import { RunnerError } from '../runner-error.ts';
import { toText } from './to-text.ts';
import {
  ApexDatetime,
  ApexEnum,
  ApexList,
  ApexMap,
  ApexSet,
  Instance,
  Row,
  type Value,
} from './value.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What `JSON.serialize` writes, as JavaScript's own values; keys in the order they were put. */
export function toJson(value: Value): Json {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof ApexList) return value.items.map(toJson);
  if (value instanceof ApexSet) return [...value.items].map(toJson);
  if (value instanceof ApexMap) return toObject(value.entries);
  if (value instanceof ApexDatetime) return new Date(value.epochMs).toISOString();
  if (value instanceof ApexEnum) return value.name;
  if (value instanceof Instance) return instanceToObject(value);
  if (value instanceof Row) {
    return { attributes: { type: value.object }, ...toObject(value.fields) };
  }
  throw new RunnerError('This value cannot be written as JSON');
}

/** Fields under the names they are written with in the class. */
function instanceToObject(value: Instance): Json {
  const named = value.cls.fields
    .filter((field) => !field.isStatic)
    .map((field): [string, Json] => [field.name, toJson(value.fields.get(field.key) ?? null)]);
  return Object.fromEntries(named);
}

function toObject(entries: ReadonlyMap<Value, Value>): { [key: string]: Json } {
  return Object.fromEntries([...entries].map(([key, item]) => [toText(key), toJson(item)]));
}

/** `JSON.deserializeUntyped`: objects become maps, arrays lists. */
export function fromJson(json: Json): Value {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return new ApexList(json.map(fromJson));
  return new ApexMap(new Map(Object.entries(json).map(([key, item]) => [key, fromJson(item)])));
}
