import { certifications } from './certifications.ts';
import { dealRecords } from './deal-records.ts';
import type { ImportKind } from './import-kind.ts';
import { partnerContacts } from './partner-contacts.ts';
import { partners } from './partners.ts';
import { registrations } from './registrations.ts';

/** Every kind of spreadsheet, in the order in which a programme is imported. */
export const importKinds: readonly ImportKind[] = [
  partners,
  partnerContacts,
  certifications,
  registrations,
  dealRecords,
];
