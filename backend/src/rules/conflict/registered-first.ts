import type { ConflictParty } from './facts.ts';
import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

const standing: ReadonlySet<ConflictParty['reviewStatus']> = new Set([
  'submitted',
  'in_review',
  'info_requested',
  'approved',
]);

/** Domain 3.5, step 4 (R32): a complete submission, waiting or approved, beats an incomplete one. */
export const registeredFirst: PrecedenceRule = {
  id: 'registered',
  title: 'Complete registration',
  sentence: 'A complete registration goes before an incomplete one or none.',
  partnerSafeSentence: 'A complete registration goes before an incomplete one.',
  reasonCode: 'registered_first',
  compare: (a, b) => compareRanks(Number(isRegistered(a)), Number(isRegistered(b))),
  factOf: isRegistered,
};

/** Whether the registration still stands for a decision or was approved. */
export function stands(party: Pick<ConflictParty, 'reviewStatus'>): boolean {
  return standing.has(party.reviewStatus);
}

function isRegistered(party: ConflictParty): boolean {
  return party.complete && stands(party);
}
