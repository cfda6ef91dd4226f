import type { ClassInfo } from './class-info.ts';

/** A type without members, to be filled or spread. */
export function emptyType(name: string, outer: ClassInfo | undefined): ClassInfo {
  return {
    name,
    outer,
    parent: undefined,
    interfaces: [],
    methods: new Map(),
    constructors: [],
    fields: [],
    inner: new Map(),
    constants: [],
    isTest: outer?.isTest ?? false,
  };
}
