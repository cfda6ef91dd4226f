import type { CrmRole } from '@alongside/shared/vocabulary/actor';

/** Language and zone of whoever reads; unknown or missing values fall back and never throw. */
export interface ReaderPreferences {
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** A signed-in CRM user who reads a card. */
export interface Reader extends ReaderPreferences {
  readonly role: CrmRole;
  readonly name: string;
  /** Id of the CRM user; absent when the product itself reads. */
  readonly key?: string;
}

/** An admin may do what a manager may (vocabulary/actor). */
export function decides(reader: Reader): boolean {
  return reader.role !== 'ae';
}
