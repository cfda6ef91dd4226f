import type { Knobs } from './compiled-policy.ts';
import {
  count,
  durationInWords,
  evidenceWords,
  fieldWords,
  listInWords,
  typeWords,
} from './plain-words.ts';

/** R16, R17: what a registration needs, and when. */
export function describeRegistering({ requiredFields, leadRegistration, proof }: Knobs): string[] {
  const { toStartClock, toApprove, completeWithin } = requiredFields;
  const sentences = [
    `To register, tell us ${listInWords(toStartClock.map((field) => fieldWords[field]))}.`,
  ];
  if (toApprove.length > 0) {
    sentences.push(
      `Before we approve, we also need ${listInWords(toApprove.map((field) => fieldWords[field]))}.`,
      `That may follow within ${durationInWords(completeWithin)}; your place in time stays.`,
    );
  }
  if (toApprove.includes('proof_of_engagement') && proof.minItems > 0) {
    sentences.push(
      `Proof means at least ${count(proof.minItems, 'item')}: ${listInWords(
        proof.kinds.map((kind) => evidenceWords[kind]),
        'or',
      )}.`,
      `Proof may be at most ${count(proof.maxAgeDays, 'day')} old.`,
    );
  }
  if (leadRegistration.windowDays > 0) {
    const { fields, windowDays } = leadRegistration;
    sentences.push(
      `You can tell us of a lead first, with ${listInWords(fields.map((field) => fieldWords[field]))}.`,
      `It keeps its place in time for ${count(windowDays, 'day')}, until you register the deal.`,
    );
  }
  sentences.push('Registering the same deal twice changes nothing: the first registration counts.');
  return sentences;
}

/** R16, R25, R36: who may register. */
export function describeEligibility({ eligibility, afterExpiry, abuse }: Knobs): string[] {
  const { types, minAmountMinor, certification, territories, maxActivePerPartner } = eligibility;
  const sentences = [
    `Open to ${listInWords(types.map((type) => typeWords[type]))}${eligibility.goodStanding ? ' in good standing' : ''}.`,
  ];
  if (minAmountMinor !== null) {
    sentences.push(
      `A deal must reach ${minAmountMinor} in the smallest unit of its currency, like cents.`,
    );
  }
  if (territories === 'match') {
    sentences.push('The customer must be in a territory we agreed with you.');
  }
  if (eligibility.segmentsExcluded.length > 0) {
    sentences.push(
      `Not for customers in these segments: ${listInWords(eligibility.segmentsExcluded)}.`,
    );
  }
  if (eligibility.tender !== 'allow') {
    sentences.push(
      eligibility.tender === 'exclude'
        ? 'Deals in a formal tender cannot be registered.'
        : 'Deals in a formal tender get a closer look.',
    );
  }
  const level = certification.level === 'any' ? 'certified' : `certified as ${certification.level}`;
  if (certification.mode === 'hard') {
    sentences.push(`Somebody you name must be ${level} for the products.`);
  } else if (certification.mode === 'soft') {
    sentences.push(
      `Name somebody who is ${level} for the products, if you can. It is not required.`,
    );
  }
  sentences.push(
    `From ${count(maxActivePerPartner.reviewAt, 'open registration')} on, we look at each new one more closely.`,
    `So we do after ${count(abuse.burst.count, 'registration')} within ${count(abuse.burst.withinHours, 'hour')}.`,
    `After your protection ends, others who wait come first for ${count(afterExpiry.cooloffDays, 'day')}.`,
  );
  return sentences;
}
