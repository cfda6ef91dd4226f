import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildContract } from './build-contract.ts';
import { buildLegalForms } from './build-legal-forms.ts';
import { buildOperations } from './build-operations.ts';
import { buildPaths } from './build-paths.ts';

const root = path.join(import.meta.dirname, '..', '..');
const folder = 'hubspot-app/src/app/ui/generated';

const lightning = 'salesforce-package';

const files: Readonly<Record<string, () => string>> = {
  [`${folder}/contract.ts`]: buildContract,
  [`${folder}/paths.ts`]: buildPaths,
  [`${lightning}/types/contract.d.ts`]: buildContract,
  [`${lightning}/force-app/main/default/lwc/operations/operations.js`]: buildOperations,
  'backend/src/rules/customer-identity/generated/legal-form-data.ts': buildLegalForms,
};

/** Writes every generated file anew and names them. */
export async function writeGenerated(): Promise<readonly string[]> {
  await Promise.all(
    Object.entries(files).map(([file, build]) => writeFile(path.join(root, file), build())),
  );
  return Object.keys(files);
}

/** Names the checked-in files that differ from what the contracts say now. */
export async function checkGenerated(): Promise<readonly string[]> {
  const same = await Promise.all(
    Object.entries(files).map(
      async ([file, build]) =>
        (await readFile(path.join(root, file), 'utf8').catch(() => '')) === build(),
    ),
  );
  return Object.keys(files).filter((_, index) => !same[index]);
}
