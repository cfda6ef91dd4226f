import type { RankedSide } from './facts.ts';
import { compareRanks, type PrecedenceContext, type PrecedenceRule } from './precedence-rule.ts';

/**
 * Domain 3.5, step 3. An approval inside the contest window protects the contest as a whole against
 * those who come later, but no contestant against another: the speed of a click never decides.
 */
export const activeProtection: PrecedenceRule = {
  id: 'active_protection',
  title: 'Protection in force',
  sentence: 'A partner who is protected goes before everyone who is not.',
  partnerSafeSentence: 'A registration that is protected already goes before a later one.',
  reasonCode: 'active_protection_first',
  compare: (a, b, context) => {
    const [ofA, ofB] = [isProtected(a, context), isProtected(b, context)];
    return ofA || ofB ? compareRanks(Number(ofA), Number(ofB)) : 'not_applicable';
  },
  factOf: isProtected,
};

function isProtected(party: RankedSide, context: PrecedenceContext): boolean {
  if (context.provisional.size > 0 && context.contestants.has(party)) return true;
  return party.protectionStatus === 'active';
}
