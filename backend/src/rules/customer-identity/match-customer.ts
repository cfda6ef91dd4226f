import type { MatchLevel } from './match-level.ts';
import { shareOne } from './share-one.ts';

/** What identifies one customer; all values normalised, so that equal means equal. */
export interface CustomerIdentity {
  readonly domains: readonly string[];
  readonly crmAccountIds: readonly string[];
  /** Numbers of a trade register or tax office. */
  readonly registryIds: readonly string[];
  /** From `normaliseCompanyName`; empty when the name says nothing. */
  readonly name: string;
  readonly country: string | null;
}

export type MatchReason =
  | 'same_domain'
  | 'same_crm_account'
  | 'same_registry_id'
  | 'same_name_and_country';

export interface CustomerMatch {
  readonly level: MatchLevel;
  /** Everything that is the same, strongest first. */
  readonly reasons: readonly MatchReason[];
}

/** How sure it is that two are one customer (domain 3.4). A name without a country proves nothing. */
export function matchCustomer(a: CustomerIdentity, b: CustomerIdentity): CustomerMatch {
  const reasons: MatchReason[] = [];
  if (shareOne(a.crmAccountIds, b.crmAccountIds)) reasons.push('same_crm_account');
  if (shareOne(a.registryIds, b.registryIds)) reasons.push('same_registry_id');
  if (shareOne(a.domains, b.domains)) reasons.push('same_domain');
  const identified = reasons.length > 0;
  const sameName =
    a.name !== '' && a.name === b.name && a.country !== null && a.country === b.country;
  if (sameName) reasons.push('same_name_and_country');
  if (identified) return { level: 'L1', reasons };
  return { level: sameName ? 'L2' : 'none', reasons };
}
