import { RunnerError } from '../runner-error.ts';

/** Standard fields that our classes read; a field of ours has a file. */
const STANDARD: Record<string, readonly string[]> = {
  Account: ['Id', 'Name', 'LastModifiedDate'],
  Opportunity: ['Id', 'Name', 'StageName', 'CloseDate', 'LastModifiedDate'],
  Organization: ['Id', 'IsSandbox'],
  PermissionSet: ['Id', 'Name'],
  PermissionSetGroup: ['Id', 'DeveloperName'],
  PermissionSetAssignment: ['Id', 'AssigneeId', 'PermissionSetGroupId', 'PermissionSetId'],
  User: ['Id', 'Name', 'Email', 'IsActive', 'UserType'],
};

/** Which objects and fields there are. Names without regard to case. */
export class Schema {
  readonly #objects = new Map<string, Set<string>>();

  /** @param custom fields of ours by object, as `objects/<Object>/fields` declares them */
  constructor(custom: ReadonlyMap<string, readonly string[]>) {
    for (const [object, names] of [...Object.entries(STANDARD), ...custom]) {
      const key = object.toLowerCase();
      const fields = this.#objects.get(key) ?? new Set(['id', 'setupownerid']);
      for (const name of names) fields.add(name.toLowerCase());
      this.#objects.set(key, fields);
    }
  }

  knows(object: string): boolean {
    return this.#objects.has(object.toLowerCase());
  }

  hasField(object: string, field: string): boolean {
    return this.#objects.get(object.toLowerCase())?.has(field.toLowerCase()) ?? false;
  }

  /** Whether an object, a field of any object, or what a field leads to (`__r`) bears this name. */
  hasName(name: string): boolean {
    const key = name.toLowerCase().replace(/__r$/, '__c');
    return this.knows(key) || [...this.#objects.values()].some((fields) => fields.has(key));
  }

  throwUnlessField(object: string, field: string): void {
    if (!this.hasField(object, field)) throw new RunnerError(`${object} has no field ${field}`);
  }
}
