import type { ClassInfo } from '../classes/class-info.ts';

/**
 * What an Apex expression can be worth here. Integer, Long and Double are all JavaScript numbers:
 * our classes count and compare, they do not compute money. An Id is its text.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | ApexBlob
  | ApexDatetime
  | ApexEnum
  | ApexList
  | ApexMap
  | ApexSet
  | ApexType
  | Instance
  | LibraryObject
  | Row;

export class ApexBlob {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

export class ApexDatetime {
  readonly epochMs: number;

  constructor(epochMs: number) {
    this.epochMs = epochMs;
  }
}

export class ApexEnum {
  readonly type: string;
  readonly name: string;

  constructor(type: string, name: string) {
    this.type = type;
    this.name = name;
  }
}

export class ApexList {
  readonly items: Value[];

  constructor(items: Value[] = []) {
    this.items = items;
  }
}

export class ApexMap {
  readonly entries: Map<Value, Value>;

  constructor(entries = new Map<Value, Value>()) {
    this.entries = entries;
  }
}

export class ApexSet {
  readonly items: Set<Value>;

  constructor(items = new Set<Value>()) {
    this.items = items;
  }
}

/** A type written as a value: `Account.class`. */
export class ApexType {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An object of one of our classes, or of a platform exception. Field names in lower case. */
export class Instance {
  readonly fields = new Map<string, Value>();
  readonly cls: ClassInfo;

  constructor(cls: ClassInfo) {
    this.cls = cls;
  }
}

/** An object of a platform type that keeps plain fields, such as HttpRequest. */
export class LibraryObject {
  readonly fields = new Map<string, Value>();
  readonly type: string;

  constructor(type: string) {
    this.type = type;
  }
}

/** A record. Field names in lower case; what was never set or queried is not there. */
export class Row {
  readonly fields = new Map<string, Value>();
  /** Read by a query: a field that it did not name may not be read. */
  queried = false;
  readonly object: string;

  constructor(object: string) {
    this.object = object;
  }
}
