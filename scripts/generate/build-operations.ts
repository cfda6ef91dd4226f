import { allOperations } from '@alongside/shared/contracts/all-operations';
import { crmUsers } from '@alongside/shared/contracts/audiences';
import { generatedNotice } from './build-contract.ts';

const PARAMETER = /:\w+/g;

/**
 * What people in a CRM may call, as `[method, path, operation]`: an action names a path, Apex takes
 * an operation's name. Paths with more of their own words come first, so that the first that fits is
 * the right one.
 */
export function buildOperations(): string {
  const rows = allOperations
    .filter(({ audience }) => audience.some((who) => crmUsers.includes(who)))
    .map(({ method, path, name }) => ({ path, row: [method, path, name] }))
    .sort((a, b) => countParameters(a.path) - countParameters(b.path) || compare(a.path, b.path))
    .map(({ row }) => `  [${row.map((text) => `'${text}'`).join(', ')}],\n`);
  return `${generatedNotice}// @ts-check\n\n/** @type {readonly (readonly [string, string, string])[]} */\nexport const operations = [\n${rows.join('')}];\n`;
}

function countParameters(path: string): number {
  return path.match(PARAMETER)?.length ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
