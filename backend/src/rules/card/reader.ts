import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';

/** A signed-in CRM user who reads a card. */
export interface Reader extends ReaderPreferences {
  readonly role: CrmRole;
  readonly name: string;
  /** Id of the CRM user; absent when the product itself reads. */
  readonly key?: string;
  /** Every key of the routing table that means them; absent when the product itself reads. */
  readonly approverKeys?: readonly string[];
}

/** Who reads, as actions ask for it. */
export function identityOf({
  role,
  key,
  approverKeys,
}: Reader): Pick<Reader, 'role' | 'key' | 'approverKeys'> {
  return {
    role,
    ...(key === undefined ? {} : { key }),
    ...(approverKeys === undefined ? {} : { approverKeys }),
  };
}

/** An admin may do what a manager may (vocabulary/actor). */
export function decides(reader: Reader): boolean {
  return reader.role !== 'ae';
}
