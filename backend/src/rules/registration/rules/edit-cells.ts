import type { Rule } from '../../kernel/decision.ts';
import { addedCells } from '../added-cells.ts';
import { materialChanges, type EditContext } from '../edit.ts';
import {
  earlierDirectDeals,
  liveRivals,
  ownEarlierClaims,
  registrationIdsOf,
} from '../own-claim.ts';
import { isLive } from '../../claim/is-live.ts';

/**
 * Domain 3.7: what an edit adds is free ground or it is registered on its own, because here it would
 * come with an older time of submission than its own. For another partner all the ground is new.
 */
export const editCells: Rule<EditContext, 'edit_cells'> = {
  id: 'edit_cells',
  title: 'Nobody is on the added ground',
  sentence:
    'Products and countries that are added must be free; otherwise they are registered anew.',
  evaluate: (context) => {
    const added = contextsOfAdded(context);
    if (added.length === 0) return { outcome: 'not_applicable', facts: {} };
    const rivals = added.flatMap(liveRivals);
    if (rivals.length > 0) {
      const isProtected = rivals.some(({ kind }) => kind === 'protection_window');
      const because = isProtected ? 'rival_protection' : 'rival_registration';
      return { outcome: 'failed', facts: { registrations: registrationIdsOf(rivals) }, because };
    }
    const own = added.flatMap(ownEarlierClaims).filter((claim) => isLive(claim, context.now));
    if (own.length > 0) {
      const facts = { registrations: registrationIdsOf(own) };
      return { outcome: 'failed', facts, because: 'same_registration_exists' };
    }
    const deals = [
      ...new Set(added.flatMap(earlierDirectDeals).map(({ dealId }) => dealId)),
    ].sort();
    return deals.length === 0
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'needs_review', facts: { deals }, because: 'direct_deal_earlier' };
  },
};

/** The registration as if it claimed the added cells alone, from now. */
function contextsOfAdded(context: EditContext): EditContext[] {
  const { facts, changes, now } = context;
  const { scope } = facts.registration;
  const after = changes.scope ?? scope;
  const moves = materialChanges(facts, changes).includes('partner');
  const partner = { ...facts.partner, partnerId: changes.partnerId ?? facts.partner.partnerId };
  return (moves ? [after] : addedCells(scope, after)).map((cells) => ({
    ...context,
    submittedAt: now,
    facts: { ...facts, partner, registration: { ...facts.registration, scope: cells } },
  }));
}
