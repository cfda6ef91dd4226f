import { isLive } from '../../claim/is-live.ts';
import { compareInstants } from '../../kernel/instant.ts';
import { ownEarlierClaims, type PartnerClaim } from '../own-claim.ts';
import type { CandidateContext, CandidateRule } from '../rule-context.ts';

/** Domain 3.4: the same partner, customer and cells again is the same registration. */
export const sameRegistration: CandidateRule<'same_registration'> = {
  id: 'same_registration',
  title: 'Not registered before',
  sentence: 'Registering the same customer and products twice returns the first registration.',
  evaluate: (context) => {
    const first = findSameRegistration(context);
    return first === undefined
      ? { outcome: 'passed', facts: {} }
      : {
          outcome: 'failed',
          facts: { registration: first.registrationId },
          because: 'same_registration_exists',
        };
  },
};

/** The partner's earliest live registration of this customer on shared ground, when identity is sure. */
export function findSameRegistration(context: CandidateContext): PartnerClaim | undefined {
  const { level } = context.facts.customer;
  if (level !== 'L1' && level !== 'L2') return undefined;
  const live = ownEarlierClaims(context).filter((claim) => isLive(claim, context.now));
  return [...live].sort(byAge)[0];
}

function byAge(a: PartnerClaim, b: PartnerClaim): number {
  return (
    compareInstants(a.submittedAt, b.submittedAt) || (a.registrationId < b.registrationId ? -1 : 1)
  );
}
