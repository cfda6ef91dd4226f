import { importsOf } from './imports.ts';
import { readSource } from './source-tree.ts';

/** The list of all handlers; a unit test beside it compares it with the contracts. */
export const HANDLERS = 'backend/src/handlers.ts';

/** The file of every operation, e.g. `backend/src/registration/approve.ts`. */
export const operationFiles: ReadonlySet<string> = new Set(
  importsOf(readSource(HANDLERS))
    .filter(({ typeOnly }) => !typeOnly)
    .map(({ target }) => target),
);

/** What speaks to one outside system in its own words. */
export function isAdapter(path: string): boolean {
  return /^backend\/src\/(crm\/(hubspot|salesforce)|messaging\/(email|slack))\//.test(path);
}
