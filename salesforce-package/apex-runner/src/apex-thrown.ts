import { toText } from './values/to-text.ts';
import type { Instance } from './values/value.ts';

/** An Apex exception on its way up. */
export class ApexThrown extends Error {
  readonly exception: Instance;

  constructor(exception: Instance) {
    super(`${exception.cls.name}: ${toText(exception.fields.get('message') ?? null)}`);
    this.exception = exception;
  }
}
