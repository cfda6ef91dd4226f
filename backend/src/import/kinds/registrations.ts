import { normaliseCompanyName } from '../../rules/customer-identity/normalise-company-name.ts';
import { registrationKey } from '../programme-lookup-store.ts';
import type { ImportKind } from './import-kind.ts';
import { planRegistrations } from './plan-registrations.ts';
import { readRegistration, type RegistrationRow } from './read-registration.ts';
import { registrationColumns } from './registration-columns.ts';

/**
 * Registrations with their history: each row is replayed as commands at its own dates, so that
 * every state has its decision and what the rules refuse is an error of the row. Order the file by
 * `submitted_at`: of two rows on one customer the upper one is replayed to its end first.
 */
export const registrations: ImportKind<RegistrationRow> = {
  name: 'registrations',
  about: 'registrations and what was decided, replayed at their own dates; oldest first',
  columns: registrationColumns,
  readRow: readRegistration,
  identify: ({ partnerReference, externalReference }) =>
    registrationKey(partnerReference, externalReference),
  lanesOf: ({ company, website }) => [
    `name ${normaliseCompanyName(company ?? website ?? '')}`,
    ...(website === undefined ? [] : [`site ${website.toLowerCase()}`]),
  ],
  plan: planRegistrations,
};
