import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { recordOfLine, type WonSale } from '../../claim/incumbency.ts';
import { type RenewalMoments, renewalMoments } from '../../claim/renewal-moments.ts';
import type { CardRegistration } from '../registration-facts.ts';
import type { AccountCardFacts } from './account-facts.ts';

/** Who holds what one sale brought, and the clock of its renewal (domain 3.5). */
export interface Incumbent {
  readonly partnerId: Id<'partner'>;
  readonly sale: WonSale;
  /** The tenant's labels; empty means every product. */
  readonly products: readonly string[];
  readonly moments: RenewalMoments;
  /** The renewal that was opened for it; undefined before. */
  readonly renewal: CardRegistration | undefined;
}

/** The partners of record of every product line, those whose term ends first before others. */
export function findIncumbents(facts: AccountCardFacts, now: Instant): readonly Incumbent[] {
  const { productLines, incumbency, policy } = facts;
  const held = productLines.flatMap(({ number, name }) => {
    const found = recordOfLine(number, incumbency, policy, now);
    return found === undefined ? [] : [{ ...found, name }];
  });
  const groups = Map.groupBy(held, ({ partnerId, sale }) => `${sale.registrationId} ${partnerId}`);
  return [...groups.values()]
    .flatMap(([first, ...more]): Incumbent[] => {
      if (first === undefined) return [];
      const { partnerId, sale } = first;
      const names = [first, ...more].map(({ name }) => name);
      return [
        {
          partnerId,
          sale,
          products: names.length === productLines.length ? [] : names,
          moments: renewalMoments(sale, policy),
          renewal: facts.registrations.find(({ renews }) => renews === sale.registrationId)?.card,
        },
      ];
    })
    .toSorted((a, b) => (a.moments.termEndsAt < b.moments.termEndsAt ? -1 : 1));
}
