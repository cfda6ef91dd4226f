import type { ReadCompany } from './read-company.ts';
import { type CompanyScore, scoreCompanies } from './score-companies.ts';
import { shareOne } from '../share-one.ts';

/** Automatic: one customer. Suggestion: a person should look. Nothing: not worth a look. */
export type MatchBand = 'automatic' | 'suggestion' | 'nothing';

/** The score from which a person should look. */
export const suggestionThreshold = 0.6;

const sameStreet = 0.8;
const identified = 1;

export interface CompanyMatch {
  readonly band: MatchBand;
  /** How likely the two are one, 0 to 1. */
  readonly score: number;
  /** What second fact agrees beside the name, if any. */
  readonly second: 'registry_id' | 'domain' | 'address_and_phone' | null;
  /** What is alike without proving anything. */
  readonly alike: readonly ('name' | 'address' | 'phone')[];
}

/**
 * Whether two companies are one customer. Never automatic on the name alone (domain 3.4): that takes
 * a registry number, a domain, or the whole address and the telephone together. Two different registry
 * numbers are never joined unasked.
 */
export function matchCompanies(a: ReadCompany, b: ReadCompany): CompanyMatch {
  const scored = scoreCompanies(a, b);
  const second = secondFact(a, b, scored);
  const score = second === 'registry_id' || second === 'domain' ? identified : scored.score;
  const contradicted = bothKnown(a.registryIds, b.registryIds) && second !== 'registry_id';
  const band = bandOf(score, second !== null && !contradicted);
  return { band, score, second, alike: alikeIn(scored) };
}

/** A second fact beside a name is at least 0.99 sure, whatever else is written. */
function bandOf(score: number, mayJoin: boolean): MatchBand {
  if (mayJoin) return 'automatic';
  return score >= suggestionThreshold ? 'suggestion' : 'nothing';
}

function secondFact(a: ReadCompany, b: ReadCompany, scored: CompanyScore): CompanyMatch['second'] {
  if (shareOne(a.registryIds, b.registryIds)) return 'registry_id';
  if (shareOne(a.domains, b.domains)) return 'domain';
  const { address, phone, name } = scored;
  const place = sameAddress(address) && address?.postalCode === 'same';
  return place && phone === 'same' && name >= suggestionThreshold ? 'address_and_phone' : null;
}

function bothKnown(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0;
}

function alikeIn({ name, address, phone }: CompanyScore): CompanyMatch['alike'] {
  return [
    ...(name >= suggestionThreshold ? (['name'] as const) : []),
    ...(sameAddress(address) ? (['address'] as const) : []),
    ...(phone === 'same' ? (['phone'] as const) : []),
  ];
}

function sameAddress(address: CompanyScore['address']): boolean {
  return address?.house === 'same' && address.street >= sameStreet;
}
