import { CrmFailure } from '../crm-error.ts';
import { isRecordId } from './soql.ts';

/**
 * Reads a table of one column, `Id`, with or without its header: whether every set of results bears
 * one is not documented.
 *
 * @param count how many ids it has, as the org says
 * @throws {CrmFailure} `malformed` for anything else in it, and for a table that is not whole
 */
export function readIdTable(text: string, count: string | undefined): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^"(.*)"$/, '$1'));
  const ids = lines.filter((line, at) => line !== '' && !(at === 0 && line === 'Id'));
  if (String(ids.length) === count && ids.every(isRecordId)) return ids;
  throw new CrmFailure({ kind: 'malformed' }, 'a table of ids is not whole');
}
