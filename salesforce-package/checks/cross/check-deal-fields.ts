import { dealFieldNames } from '@alongside/backend/crm/salesforce/deal-fields';
import { findFields } from '../read/find-fields.ts';
import type { MetadataFile, Problems } from '../read/metadata-file.ts';

/** Opportunity has a field for everything that is written to a deal (R15a), and no other to write. */
export function checkDealFields(files: readonly MetadataFile[]): Problems {
  const there = findFields(files)
    .filter(({ object, isCalculated }) => object === 'Opportunity' && !isCalculated)
    .map(({ name }) => name);
  return [
    ...dealFieldNames
      .filter((name) => !there.includes(name))
      .map((name) => `Opportunity lacks ${name}`),
    ...there
      .filter((name) => !dealFieldNames.includes(name))
      .map((name) => `Opportunity has ${name}, which nobody writes`),
  ];
}
