import type { RankedSide } from './facts.ts';
import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

/** Domain 3.5, step 5: the incumbent goes first, only for renewal and expansion. */
export const incumbentRenewal: PrecedenceRule = {
  id: 'incumbent_renewal',
  title: 'Incumbent on a renewal',
  sentence: 'On a renewal or expansion the partner who serves the customer goes first.',
  partnerSafeSentence: 'On a renewal or expansion the partner of record goes first.',
  reasonCode: 'incumbent_renewal_first',
  compare: (a, b) =>
    continues(a) || continues(b)
      ? compareRanks(Number(isIncumbent(a)), Number(isIncumbent(b)))
      : 'not_applicable',
  factOf: isIncumbent,
};

function continues(party: RankedSide): boolean {
  return party.registrationType === 'renewal' || party.registrationType === 'expansion';
}

function isIncumbent(party: RankedSide): boolean {
  return party.incumbent && continues(party);
}
