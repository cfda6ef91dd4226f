import type { CompiledPolicy, Knobs } from './compiled-policy.ts';
import { count, durationInWords } from './plain-words.ts';

/** R22, R24, R29: when and how we answer, and what a partner can do about it. */
export function describeAnswer(policy: CompiledPolicy, knobs: Knobs): string[] {
  const { sla, materialEdit, minAgeBeforeWin } = knobs;
  const { calendar, fastLane, secondPerson } = policy.document;
  const sentences = [
    `We answer within ${durationInWords(sla.decision)}.`,
    `Business hours are ${calendar.opensAt} to ${calendar.closesAt}, ${calendar.timeZone}.`,
    `When we ask you something, please answer within ${count(sla.infoRequestTimeoutDays, 'day')}.`,
    'Our clock stands still after our first question, until you answer.',
    `If we decline, we say why. You can appeal within ${durationInWords(sla.appealOpen)}.`,
    `We decide an appeal within ${durationInWords(sla.appealDecide)}.`,
    `When the amount rises by more than ${materialEdit.amountRiseBasisPoints / 100} %, somebody else may have to decide.`,
    secondPerson.available
      ? 'We take protection away only for a grave reason, and a second person confirms it.'
      : `We take protection away only for a grave reason, and tell you ${durationInWords(secondPerson.delay)} before.`,
  ];
  if (sla.autoApproveOnBreach) {
    sentences.push('If we miss our time and nothing speaks against it, you are approved.');
  }
  if (fastLane.rows.length > 0) sentences.push('Some registrations get a quicker answer.');
  if (minAgeBeforeWin.action === 'review' && minAgeBeforeWin.hours > 0) {
    sentences.push(
      `When a deal is won within ${count(minAgeBeforeWin.hours, 'hour')} of its registration, we look again.`,
    );
  }
  return sentences;
}
