import {
  ApexBlob,
  ApexDatetime,
  ApexEnum,
  ApexList,
  ApexMap,
  ApexSet,
  ApexType,
  Instance,
  Row,
  type LibraryObject,
  type Value,
} from './value.ts';

/** What Apex's `String.valueOf` and `+` make of a value. */
export function toText(value: Value): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof ApexEnum) return value.name;
  if (value instanceof ApexList) return `(${value.items.map(toText).join(', ')})`;
  if (value instanceof ApexSet) return `{${[...value.items].map(toText).join(', ')}}`;
  if (value instanceof ApexMap) return `{${pairs(value.entries)}}`;
  if (value instanceof ApexDatetime) {
    return new Date(value.epochMs).toISOString().slice(0, 19).replace('T', ' ');
  }
  if (value instanceof ApexBlob) return `Blob[${value.bytes.length}]`;
  return composedToText(value);
}

function composedToText(value: ApexType | Instance | LibraryObject | Row): string {
  if (value instanceof ApexType) return value.name;
  if (value instanceof Row) return `${value.object}:{${pairs(value.fields)}}`;
  if (value instanceof Instance) return `${value.cls.name}:[${pairs(value.fields)}]`;
  return value.type;
}

function pairs(entries: ReadonlyMap<Value, Value>): string {
  return [...entries].map(([key, item]) => `${toText(key)}=${toText(item)}`).join(', ');
}
