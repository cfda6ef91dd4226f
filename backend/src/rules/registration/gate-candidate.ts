import { type CertificationGate, gateRegistration } from '../certification/gate-registration.ts';
import type { CandidateContext } from './rule-context.ts';

/** R25: whether the people named on the registration are certified for what it is about. */
export function gateCandidate({ facts, policy, knobs, now }: CandidateContext): CertificationGate {
  const { certifications, registration, partner } = facts;
  const question = {
    certifications,
    productLines: registration.productLines,
    partnerType: partner.type,
  };
  return gateRegistration(question, knobs.eligibility.certification, policy.calendar.zone, now);
}
