import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
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

const facts = fc.record({
  name: fc.constantFrom('Zenith', 'Zenithal', 'Zenithxy', 'Zenith 3', 'Zenith 4 Mill', 'Oak', ''),
  street: fc.constantFrom('12 Main Hill Grove Park Elm', '12 Main Hill Grove Park Oak', '12 Oak'),
  postalCode: fc.constantFrom('10001', '10002', null),
  phones: fc.constantFrom(['2125550123'], ['2125559999'], []),
  domains: fc.constantFrom(['zenith.com'], []),
});

it('is at least 0.99 sure of what it joins unasked', () => {
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const { band, score, second } = matchCompanies(readCompany(a), readCompany(b));
      expect(band === 'automatic').toBe(second !== null);
      expect(second === null || score >= 0.99).toBe(true);
    }),
    { numRuns: 500 },
  );
});
