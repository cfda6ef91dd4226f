import { liveRivals, registrationIdsOf } from '../own-claim.ts';
import type { CandidateRule } from '../rule-context.ts';

/** R18, domain 3.2: nobody is approved over a live claim of another partner on a shared cell. */
export const rivalClaims: CandidateRule<'rival_claims'> = {
  id: 'rival_claims',
  title: 'No other partner is there',
  sentence: 'No other partner waits or is protected for this customer and these products.',
  evaluate: (context) => {
    const rivals = liveRivals(context);
    if (rivals.length === 0) return { outcome: 'passed', facts: {} };
    const isProtected = rivals.some((claim) => claim.kind === 'protection_window');
    return {
      outcome: 'failed',
      facts: { registrations: registrationIdsOf(rivals) },
      because: isProtected ? 'rival_protection' : 'rival_registration',
    };
  },
};
