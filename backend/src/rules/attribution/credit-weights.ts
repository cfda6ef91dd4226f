import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Payee } from './allocate-exactly.ts';
import type { CreditedPartner } from './credited-partners.ts';

/** Sorts after every id, so that a tied unit goes to a partner before it stays with us. */
export const companyKey = '~company';
export type PayeeKey = Id<'partner'> | typeof companyKey;

/** Gives each partner, and the company where it keeps a part, a whole-number weight. */
type CreditModel = (
  partners: readonly CreditedPartner[],
  knobs: PolicyDocument['attribution'],
) => readonly Payee<PayeeKey>[];

/** The models of domain 4 that a policy may choose; a model without weights does not compile. */
export const creditModels: Readonly<
  Record<'primary' | 'linear' | 'sourced_influenced', CreditModel>
> = {
  primary: (partners) =>
    partners.map(({ partnerId }, index) => ({ key: partnerId, weight: index === 0 ? 1n : 0n })),
  linear: (partners) => {
    const nobodyHelped = partners.every(({ touches }) => touches === 0);
    return partners.map(({ partnerId, touches }) => {
      return { key: partnerId, weight: nobodyHelped ? 1n : BigInt(touches) };
    });
  },
  sourced_influenced: weighSourcedAndInfluenced,
};

/**
 * Influenced partners share the cap by their help; those who sourced share the rest. Without anybody
 * who sourced, the company keeps the rest. Everything is scaled by both counts, so no weight is rounded.
 */
function weighSourcedAndInfluenced(
  partners: readonly CreditedPartner[],
  knobs: PolicyDocument['attribution'],
): readonly Payee<PayeeKey>[] {
  const sourced = partners.filter(({ role }) => role === 'sourced');
  const help = partners
    .filter(({ role }) => role === 'influenced')
    .reduce((sum, partner) => sum + helpOf(partner), 0n);
  const cap = help === 0n ? 0n : BigInt(knobs.influencedCapBasisPoints);
  const perHelp = help === 0n ? 1n : help;
  const sources = BigInt(Math.max(1, sourced.length));
  const rest = (10_000n - cap) * perHelp;
  const weights = partners.map((partner) => ({
    key: partner.partnerId,
    weight: partner.role === 'sourced' ? rest : cap * helpOf(partner) * sources,
  }));
  const allGoesOut = sourced.length > 0 || partners.length === 0;
  return allGoesOut ? weights : [...weights, { key: companyKey, weight: rest }];
}

/** A role that was fixed at approval counts once even without help since. */
function helpOf(partner: CreditedPartner): bigint {
  return BigInt(Math.max(1, partner.touches));
}
