import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { same, type ReasonSentence } from '../reason-sentence.ts';

/** Who decides, by when, and what happens when nobody did (domain 3.2, 3.6). */
export const routingSentences = {
  routed_to_approver: {
    internal: 'The routing table sends it to its approvers[: {approvers}].',
    partnerSafe: 'Your registration is with the people who decide it.',
  },
  no_approver_left: {
    internal: 'Nobody the routing table names may decide it, so every partner manager may.',
    partnerSafe: 'Your registration is with the partner team.',
  },
  decision_late: {
    internal: 'The answer was late, so it went to the next approver[: {approvers}].',
    partnerSafe:
      'Our answer is late, so the next person has it now[; they answer by {nextAt:time}].',
  },
  decision_in_time: same('The promised time has not run out.'),
  nobody_further_up: {
    internal: 'It is late, and everybody who could decide it has it already.',
    partnerSafe: 'Our answer is late.',
  },
  approved_on_breach: {
    internal: 'The answer was late and nothing stood against it, so it is approved by itself.',
    partnerSafe: 'Your registration met every rule and was approved.',
  },
  fast_lane_approves: {
    internal: 'The fast lane approves it[: {row}].',
    partnerSafe: 'Your registration met every rule and was approved.',
  },
  fast_lane_shortens: {
    internal: 'The fast lane promises an answer sooner[: by {answerBy:time}].',
    partnerSafe: 'You get an answer sooner[: by {answerBy:time}].',
  },
  fast_lane_in_shadow: {
    internal:
      'The fast lane would have decided; it only watches until enough decisions agreed with ours[: {agreed} of {needed}].',
    partnerSafe: 'Your registration waits for a decision.',
  },
  fast_lane_not_open: {
    internal: 'The fast lane is not for this registration.',
    partnerSafe: 'Your registration waits for a decision.',
  },
  authority_missing: {
    internal: 'You may not approve by exception. Ask somebody who may.',
    partnerSafe: 'Somebody else has to approve this.',
  },
  authority_exceeded: {
    internal: 'The amount is over what you may approve by exception. Ask somebody who may.',
    partnerSafe: 'Somebody else has to approve this.',
  },
  approval_agreed: {
    internal: 'It is approved when the others agree too[: {approvers}].',
    partnerSafe: 'Your registration is with the people who decide it.',
  },
  not_their_turn: {
    internal: 'It is with others to decide[: {approvers}].',
    partnerSafe: 'Your registration is with the people who decide it.',
  },
} as const satisfies Partial<Record<ReasonCode, ReasonSentence>>;
