import { waitingStatuses } from '../claim/is-live.ts';
import type { RankedSide } from './facts.ts';
import { compareRanks, type PrecedenceRule } from './precedence-rule.ts';

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

/** Whether the registration waits for a decision or is protected; protection that ended shuts nobody out. */
export function stands({
  reviewStatus,
  protectionStatus,
}: Pick<RankedSide, 'reviewStatus' | 'protectionStatus'>): boolean {
  return waitingStatuses.includes(reviewStatus) || protectionStatus === 'active';
}

function isRegistered(party: RankedSide): boolean {
  return party.complete && stands(party);
}
