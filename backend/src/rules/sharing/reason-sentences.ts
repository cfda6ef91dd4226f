import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReasonSentence } from './reason-sentence.ts';
import { appealSentences } from './sentences/appeal.ts';
import { activitySentences } from './sentences/activity.ts';
import { attributionSentences } from './sentences/attribution.ts';
import { completenessSentences } from './sentences/completeness.ts';
import { customerSentences } from './sentences/customer.ts';
import { eligibilitySentences } from './sentences/eligibility.ts';
import { precedenceSentences } from './sentences/precedence.ts';
import { protectionSentences } from './sentences/protection.ts';
import { renewalSentences } from './sentences/renewal.ts';
import { reviewSentences } from './sentences/review.ts';
import { revocationSentences } from './sentences/revocation.ts';
import { routingSentences } from './sentences/routing.ts';

/** The words of every reason the engine can give; a code without words does not compile. */
export const reasonSentences: Readonly<Record<ReasonCode, ReasonSentence>> = {
  ...eligibilitySentences,
  ...completenessSentences,
  ...customerSentences,
  ...reviewSentences,
  ...routingSentences,
  ...appealSentences,
  ...revocationSentences,
  ...protectionSentences,
  ...activitySentences,
  ...renewalSentences,
  ...precedenceSentences,
  ...attributionSentences,
};
