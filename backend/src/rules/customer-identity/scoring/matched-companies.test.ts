import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CompanyMatch, matchCompanies } from './match-companies.ts';
import { type CompanyFacts, readCompany } from './read-company.ts';
import { scoreCompanies } from './score-companies.ts';

interface MatchedCase extends Omit<CompanyMatch, 'score'> {
  readonly about: string;
  readonly a: CompanyFacts;
  readonly b: CompanyFacts;
}

const data = path.join(import.meta.dirname, '../../test-data/customer-identity');
const cases = JSON.parse(
  readFileSync(path.join(data, 'matched-companies.json'), 'utf8'),
) as MatchedCase[];

describe('two companies', () => {
  it.each(cases.map((one) => [one.about, one] as const))('%s', (_, { a, b, ...expected }) => {
    const [left, right] = [readCompany(a), readCompany(b)];
    const { score, ...match } = matchCompanies(left, right);
    expect({ about: expected.about, ...match }).toEqual(expected);
    expect(matchCompanies(right, left)).toEqual({ score, ...match });
    const identified = match.second === 'registry_id' || match.second === 'domain';
    expect(score).toBe(identified ? 1 : scoreCompanies(left, right).score);
  });
});
