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
import { registrationLifeCommands } from './registration-life-commands.ts';
import {
  approveCommand,
  completeCommand,
  dealLostCommand,
  dealWonCommand,
  declineCommand,
  plainCommand,
  withdrawCommand,
} from './schemas/command-schemas.ts';
import { submitCommand } from './schemas/registration-life-schemas.ts';
import { reviewSchema } from './schemas/review-schema.ts';

const review = {
  word: 'registration',
  facts: reviewSchema,
  ordinary: ordinaryReview,
  named: { claims: ordinaryClaims },
} as const;

export const registrationCommands: CaseCommands = {
  submit: { ...review, command: submitCommand, run: decideSubmission },
  approve: { ...review, command: approveCommand, run: decideApproval },
  decline: { ...review, command: declineCommand, run: decideDecline },
  request_information: {
    ...review,
    command: plainCommand('request_information'),
    run: decideInformationRequest,
  },
  answer_information: {
    ...review,
    command: plainCommand('answer_information'),
    run: decideInformationAnswer,
  },
  withdraw: { ...review, command: withdrawCommand, run: decideWithdrawal },
  complete: { ...review, command: completeCommand, run: decideCompletion },
  deal_won: { ...review, command: dealWonCommand, run: decideDealOutcome },
  deal_lost: { ...review, command: dealLostCommand, run: decideDealOutcome },
  deal_reopened: { ...review, command: plainCommand('deal_reopened'), run: decideDealOutcome },
  ...registrationLifeCommands,
};
