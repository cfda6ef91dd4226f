import type { RankedSide } from './facts.ts';
import { compareRanks, type PrecedenceContext, type PrecedenceRule } from './precedence-rule.ts';

/**
 * Domain 3.5, step 6 (R32): certification breaks ties, only among those who submitted inside the
 * contest window. Others count as rank zero, so that the rule stays one order for any number of sides.
 */
export const certificationRank: PrecedenceRule = {
  id: 'certification_rank',
  title: 'Certification for the product',
  sentence: 'Among registrations close in time the better certified partner goes first.',
  partnerSafeSentence: 'Among registrations close in time the better certified partner goes first.',
  reasonCode: 'certification_rank_first',
  compare: (a, b, context) =>
    context.contestants.has(a) || context.contestants.has(b)
      ? compareRanks(rank(a, context), rank(b, context))
      : 'not_applicable',
  factOf: rank,
};

function rank(party: RankedSide, context: PrecedenceContext): number {
  return context.contestants.has(party) ? party.certificationRank : 0;
}
