import { findCandidatePairs } from '@alongside/backend/rules/customer-identity/scoring/find-candidate-pairs';
import {
  matchCompanies,
  suggestionThreshold,
} from '@alongside/backend/rules/customer-identity/scoring/match-companies';
import { readCompany } from '@alongside/backend/rules/customer-identity/scoring/read-company';
import { f1At, recallAtPrecision } from '../ranking.ts';
import { type Row, readRows, throwIfLacking } from '../read-rows.ts';
import type { Figures } from '../yardstick.ts';

const precision = 0.99;

/**
 * Looks for the records of one account in a list (`cluster`, `name`, `address`, `zip`, `phone`); two
 * are one exactly when `cluster` is equal. Pairs that share no blocking key count as not found.
 */
export async function measureAccountRecords(path: string): Promise<Figures> {
  const rows = await readRows(path);
  throwIfLacking(path, rows, ['cluster', 'name', 'address', 'zip', 'phone']);
  const records = rows.map((row) => ({ cluster: row['cluster'], company: readRecord(row) }));
  const pairs = findCandidatePairs(records).map(([a, b]) => ({
    ...matchCompanies(a.company, b.company),
    isMatch: a.cluster === b.cluster,
  }));
  const matches = countMatches(rows);
  return {
    records: rows.length,
    f1: f1At(pairs, suggestionThreshold, matches),
    recallAtPrecision99: recallAtPrecision(pairs, precision, matches),
    automaticFalse: pairs.filter(({ isMatch, band }) => !isMatch && band === 'automatic').length,
  };
}

function readRecord(row: Row) {
  const { name = '', address = '', zip = '', phone = '' } = row;
  return readCompany({ name, street: address, postalCode: zip, phones: [phone] });
}

/** Every two records of one cluster, looked at or not. */
function countMatches(rows: readonly Row[]): number {
  const clusters = Map.groupBy(rows, (row) => row['cluster']);
  return [...clusters.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
