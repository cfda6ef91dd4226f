import type { ClaimFact } from '../claim/claim-fact.ts';
import { compilePolicy } from '../compile-policy.ts';
import type { ConflictFacts, RegistrationParty } from '../conflict/facts.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { ordinaryClaims } from './ordinary/claims.ts';
import { ordinaryConflict, ordinaryParty } from './ordinary/conflict-facts.ts';
import { ordinaryReview } from './ordinary/review-facts.ts';
import { ordinaryWindow } from './ordinary/window-facts.ts';

/** The registration, window, claims and conflict that the cases start from. */
export const sampleReview = ordinaryReview;
export const sampleWindow = ordinaryWindow;
export const sampleClaims: readonly ClaimFact[] = Object.values(ordinaryClaims);
export const samplePolicy: CompiledPolicy = compilePolicy(defaultPolicy, 1);
export const sampleConflict: ConflictFacts = ordinaryConflict;

/** A partner's side of a conflict, named by one letter. */
export function sampleParty(letter: string, over: Partial<RegistrationParty>): RegistrationParty {
  return { ...ordinaryParty, registrationId: `reg_${letter}`, ...over };
}
