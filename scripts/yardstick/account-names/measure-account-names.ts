import { findCandidatePairs } from '@alongside/backend/rules/customer-identity/scoring/find-candidate-pairs';
import {
  matchCompanies,
  suggestionThreshold,
} from '@alongside/backend/rules/customer-identity/scoring/match-companies';
import { readCompany } from '@alongside/backend/rules/customer-identity/scoring/read-company';
import { areaUnderCurve, f1At, recallAtPrecision } from '../ranking.ts';
import { type Row, readRows, throwIfLacking } from '../read-rows.ts';
import type { Figures } from '../yardstick.ts';

const precision = 0.95;

/**
 * Scores labelled pairs of names (`name1`, `name2`, `is_match`, `quality`), or looks for the same
 * company in a list of different ones (`name`), by the product's matcher on names alone.
 */
export async function measureAccountNames(path: string): Promise<Figures> {
  const rows = await readRows(path);
  if (rows[0]?.['name1'] === undefined) return measureDistinct(path, rows);
  throwIfLacking(path, rows, ['name1', 'name2', 'is_match', 'quality']);
  return measurePairs(rows);
}

function measurePairs(rows: readonly Row[]): Figures {
  const pairs = rows.map((row) => ({
    ...matchCompanies(
      readCompany({ name: row['name1'] ?? '' }),
      readCompany({ name: row['name2'] ?? '' }),
    ),
    isMatch: row['is_match'] === 'true',
    isStrong: row['quality'] === 'STRONG',
  }));
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  const wrong = pairs.filter(({ isMatch, score }) => isMatch !== score >= suggestionThreshold);
  return {
    pairs: pairs.length,
    auc: areaUnderCurve(pairs),
    f1: f1At(pairs, suggestionThreshold, matches),
    recallAtPrecision95: recallAtPrecision(pairs, precision, matches),
    strongWrong: wrong.filter(({ isStrong }) => isStrong).length,
    automaticFalse: pairs.filter(({ isMatch, band }) => !isMatch && band === 'automatic').length,
  };
}

function measureDistinct(path: string, rows: readonly Row[]): Figures {
  throwIfLacking(path, rows, ['name']);
  const companies = rows.map((row) => ({ company: readCompany({ name: row['name'] ?? '' }) }));
  const bands = findCandidatePairs(companies).map(
    ([a, b]) => matchCompanies(a.company, b.company).band,
  );
  return {
    names: rows.length,
    automaticMerges: bands.filter((band) => band === 'automatic').length,
    suggestions: bands.filter((band) => band === 'suggestion').length,
  };
}
