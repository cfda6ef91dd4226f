import { type MatchReason as ExactReason, matchCustomer } from './match-customer.ts';
import type { MatchLevel } from './match-level.ts';
import type { ReadCustomer } from './read-customer.ts';
import {
  type CompanyMatch,
  type MatchBand,
  matchCompanies,
  suggestionThreshold,
} from './scoring/match-companies.ts';
import { shareOne } from './share-one.ts';

/** What speaks for two being one; the last speaks against it. */
export type ComparisonReason =
  | ExactReason
  | 'same_address_and_phone'
  | 'alike_name'
  | 'same_address'
  | 'same_phone'
  | 'same_contact_domain'
  | 'same_parent'
  | 'other_registry_id';

export interface CustomerComparison {
  readonly level: MatchLevel;
  /** Whether they may be joined unasked, a person should look, or nobody need. */
  readonly band: MatchBand;
  /** How likely they are one, 0 to 1. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly ComparisonReason[];
}

const identified = 1;
const alikeReasons = {
  name: 'alike_name',
  address: 'same_address',
  phone: 'same_phone',
} as const satisfies Record<CompanyMatch['alike'][number], ComparisonReason>;

interface Beside {
  readonly mail: boolean;
  readonly parent: boolean;
  /** Both are registered, under different numbers. */
  readonly contradicted: boolean;
}

/**
 * How sure it is that two are one customer (domain 3.4). Joined unasked are L1 and, as L2, an alike name
 * at the same address with the same telephone, unless the registry numbers differ; a name never is,
 * with or without its country. Companies of one group are two customers (L4), worth a look. Symmetric.
 */
export function compareCustomers(a: ReadCustomer, b: ReadCustomer): CustomerComparison {
  const exact = matchCustomer(a.identity, b.identity);
  const scored = matchCompanies(a.company, b.company);
  const beside = {
    mail: shareContactDomain(a, b),
    parent: shareOne(a.parentIds, b.parentIds),
    contradicted: differInRegistry(a.identity.registryIds, b.identity.registryIds),
  };
  const level = levelOf(exact.level, scored, beside);
  return {
    level,
    band: bandOf(level, scored.band, beside.contradicted),
    score: scoreOf(level, scored.score),
    reasons: reasonsOf(exact.reasons, scored, beside),
  };
}

function levelOf(exact: MatchLevel, scored: CompanyMatch, { mail, parent }: Beside): MatchLevel {
  if (exact !== 'none') return exact;
  if (scored.band === 'automatic') return 'L2';
  if (scored.band === 'suggestion' || mail) return 'L3';
  return parent ? 'L4' : 'none';
}

function bandOf(level: MatchLevel, scored: MatchBand, contradicted: boolean): MatchBand {
  if (level === 'none') return 'nothing';
  const joins = level === 'L1' || scored === 'automatic';
  return joins && !contradicted ? 'automatic' : 'suggestion';
}

/** What has a level is worth a look, so it scores as such; one group says nothing about being one company. */
function scoreOf(level: MatchLevel, scored: number): number {
  if (level === 'L1') return identified;
  return level === 'L2' || level === 'L3' ? Math.max(scored, suggestionThreshold) : scored;
}

function reasonsOf(
  exact: readonly ExactReason[],
  { second, alike }: CompanyMatch,
  { mail, parent, contradicted }: Beside,
): ComparisonReason[] {
  const together = second === 'address_and_phone';
  const sameName = exact.includes('same_name_and_country');
  const rest = alike.filter((what) => (what === 'name' ? !sameName : !together));
  return [
    ...exact,
    ...(together ? (['same_address_and_phone'] as const) : []),
    ...rest.map((what) => alikeReasons[what]),
    ...(mail ? (['same_contact_domain'] as const) : []),
    ...(parent ? (['same_parent'] as const) : []),
    ...(contradicted ? (['other_registry_id'] as const) : []),
  ];
}

/** People of one mail domain speak for both, or for one whose domain it is. */
function shareContactDomain(a: ReadCustomer, b: ReadCustomer): boolean {
  return (
    shareOne(a.contactDomains, b.contactDomains) ||
    shareOne(a.contactDomains, b.identity.domains) ||
    shareOne(a.identity.domains, b.contactDomains)
  );
}

function differInRegistry(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !shareOne(a, b);
}
