import type { ClassInfo, FieldInfo, MethodInfo } from './class-info.ts';
import { emptyType } from './empty-type.ts';

const PLATFORM_EXCEPTIONS = [
  'AssertException',
  'AuraHandledException',
  'CalloutException',
  'DmlException',
  'JSONException',
  'ListException',
  'NullPointerException',
  'SObjectException',
];

/** All types of an org by name, ours and the platform's exceptions. */
export class ClassTree {
  readonly #top = new Map<string, ClassInfo>();

  constructor(classes: readonly ClassInfo[]) {
    this.#add(emptyType('Exception', undefined));
    for (const name of PLATFORM_EXCEPTIONS) {
      this.#add({ ...emptyType(name, undefined), parent: 'Exception' });
    }
    for (const cls of classes) this.#add(cls);
  }

  #add(cls: ClassInfo): void {
    this.#top.set(cls.name.toLowerCase(), cls);
  }

  /** Finds a type by the name written at a place: inner types of the enclosing classes come first. */
  find(name: string, from: ClassInfo | undefined): ClassInfo | undefined {
    const [first = '', ...rest] = name
      .toLowerCase()
      .replace(/^system\./, '')
      .split('.');
    let found = this.#findFirst(first, from);
    for (const part of rest) found = found?.inner.get(part);
    return found;
  }

  #findFirst(name: string, from: ClassInfo | undefined): ClassInfo | undefined {
    for (let cls = from; cls; cls = cls.outer) {
      const inner = cls.inner.get(name);
      if (inner) return inner;
    }
    return this.#top.get(name);
  }

  all(): Iterable<ClassInfo> {
    return this.#top.values();
  }

  /** A class and those it extends, itself first. */
  ancestors(cls: ClassInfo): ClassInfo[] {
    const parent = cls.parent === undefined ? undefined : this.find(cls.parent, cls);
    return parent ? [cls, ...this.ancestors(parent)] : [cls];
  }

  /** Whether a class is, extends or implements the named type. */
  isA(cls: ClassInfo, type: string): boolean {
    const wanted = type.toLowerCase().replace(/^system\./, '');
    return this.ancestors(cls).some((each) =>
      [each.name, qualify(each), ...each.interfaces].some((name) => name.toLowerCase() === wanted),
    );
  }

  findMethod(cls: ClassInfo, name: string, count: number): MethodInfo | undefined {
    const key = name.toLowerCase();
    for (const each of this.ancestors(cls)) {
      const found = each.methods.get(key)?.find((method) => method.parameters.length === count);
      if (found) return found;
    }
    return undefined;
  }

  findField(cls: ClassInfo, name: string): FieldInfo | undefined {
    const key = name.toLowerCase();
    for (const each of this.ancestors(cls)) {
      const found = each.fields.find((field) => field.key === key);
      if (found) return found;
    }
    return undefined;
  }
}

function qualify(cls: ClassInfo): string {
  return cls.outer ? `${cls.outer.name}.${cls.name}` : cls.name;
}
