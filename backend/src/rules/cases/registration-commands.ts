import { decideApproval } from '../registration/decide-approval.ts';
import { decideCompletion } from '../registration/decide-completion.ts';
import { decideDealOutcome } from '../registration/decide-deal-outcome.ts';
import { decideDecline } from '../registration/decide-decline.ts';
import { decideInformationAnswer } from '../registration/decide-information-answer.ts';
import { decideInformationRequest } from '../registration/decide-information-request.ts';
import { decideSubmission } from '../registration/decide-submission.ts';
import { decideWithdrawal } from '../registration/decide-withdrawal.ts';
import type { CaseCommands } from './case-command.ts';
import { ordinaryClaims } from './ordinary/claims.ts';
import { ordinaryReview } from './ordinary/review-facts.ts';

const review = {
  word: 'registration',
  ordinary: ordinaryReview,
  named: { claims: ordinaryClaims },
} as const;

export const registrationCommands: CaseCommands = {
  submit: { ...review, run: decideSubmission },
  approve: { ...review, run: decideApproval },
  decline: { ...review, run: decideDecline },
  request_information: { ...review, run: decideInformationRequest },
  answer_information: { ...review, run: decideInformationAnswer },
  withdraw: { ...review, run: decideWithdrawal },
  complete: { ...review, run: decideCompletion },
  deal_won: { ...review, run: decideDealOutcome },
  deal_lost: { ...review, run: decideDealOutcome },
  deal_reopened: { ...review, run: decideDealOutcome },
};
