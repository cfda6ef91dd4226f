import type { Machine } from '../machine.ts';
import { RunnerError } from '../runner-error.ts';
import {
  ApexBlob,
  ApexDatetime,
  ApexEnum,
  ApexList,
  ApexMap,
  ApexSet,
  Instance,
  LibraryObject,
  Row,
  type Value,
} from '../values/value.ts';
import { assertStatics } from './assert.ts';
import { blobMethods, blobStatics } from './blob.ts';
import { cryptoStatics } from './crypto.ts';
import { databaseStatics } from './database.ts';
import { datetimeMethods, datetimeStatics } from './datetime.ts';
import { enumMethods } from './enum.ts';
import { exceptionMethods } from './exception.ts';
import { httpMethods } from './http.ts';
import { installMethods, installStatics } from './install.ts';
import { jsonStatics } from './json.ts';
import type { Methods, Statics } from './library.ts';
import { listMethods } from './list.ts';
import { mapMethods } from './map.ts';
import { setMethods } from './set.ts';
import { stringMethods, stringStatics } from './string.ts';
import { systemStatics } from './system.ts';
import { testStatics } from './test.ts';

const STATICS: Statics = {
  ...assertStatics,
  ...blobStatics,
  ...cryptoStatics,
  ...databaseStatics,
  ...datetimeStatics,
  ...installStatics,
  ...jsonStatics,
  ...stringStatics,
  ...systemStatics,
  ...testStatics,
};

/** `Type.method(...)` of the platform. @throws RunnerError when it is not known here */
export function callLibraryStatic(
  type: string,
  name: string,
  args: readonly Value[],
  machine: Machine,
): Value {
  const method = STATICS[`${type.replace(/^system\./i, '')}.${name}`.toLowerCase()];
  if (method) return method(args, machine);
  if (name.toLowerCase() === 'getorgdefaults') return findSetting(type, machine);
  throw new RunnerError(`The runner does not know ${type}.${name}`);
}

/** What a hierarchy setting says for the whole org; empty where nothing was kept. */
function findSetting(object: string, machine: Machine): Value {
  const { records, host } = machine.state;
  const kept = records.get(object.toLowerCase()) ?? [];
  const isOfOrg = (row: Row): boolean =>
    row.fields.get('setupownerid') === host.user.organizationId;
  return kept.find(isOfOrg) ?? new Row(object);
}

/** `value.method(...)` of the platform. @throws RunnerError when it is not known here */
export function callLibraryMethod(
  value: Value,
  name: string,
  args: readonly Value[],
  machine: Machine,
): Value {
  const [type, methods] = tableOf(value);
  const method = methods[name.toLowerCase()];
  if (!method) throw new RunnerError(`The runner does not know ${type}.${name}`);
  return method(value, args, machine);
}

/** Each table stands beside the test for its own values, which makes the casts safe. */
function tableOf(value: Value): [string, Methods<Value>] {
  for (const [kind, type, methods] of TABLES) {
    if (value instanceof kind) return [type, methods as Methods<Value>];
  }
  if (typeof value === 'string') return ['String', stringMethods as Methods<Value>];
  if (value instanceof Instance) return [value.cls.name, exceptionMethods as Methods<Value>];
  if (value instanceof LibraryObject) {
    return [value.type, (objectMethods[value.type] ?? {}) as Methods<Value>];
  }
  return [value instanceof Row ? value.object : typeof value, {}];
}

const objectMethods = { ...httpMethods, ...installMethods };

type Kind = new (...args: never[]) => object;

const TABLES: readonly (readonly [Kind, string, unknown])[] = [
  [ApexList, 'List', listMethods],
  [ApexMap, 'Map', mapMethods],
  [ApexSet, 'Set', setMethods],
  [ApexBlob, 'Blob', blobMethods],
  [ApexDatetime, 'Datetime', datetimeMethods],
  [ApexEnum, 'Enum', enumMethods],
];
