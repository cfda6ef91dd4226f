import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { declineWords } from '../sharing/code-words.ts';
import type { SentenceAudience } from '../sharing/render-reason.ts';
import { decisionClock } from './decision-clock.ts';
import type { Format } from './format.ts';
import { endWords } from './headlines/ended-rows.ts';
import { protectionOf, protectionTone } from './protection.ts';
import type { CardRegistration } from './registration-facts.ts';

interface StatusContext {
  readonly policy: CompiledPolicy;
  readonly now: Instant;
  readonly format: Format;
  readonly audience: SentenceAudience;
}

interface StatusWords {
  readonly text: string;
  readonly tone: Tone;
}

/** The three axes of a registration in one sentence for whoever reads. */
export function registrationStatus(
  registration: CardRegistration,
  context: StatusContext,
): StatusWords {
  return statusTable[registration.reviewStatus](registration, context);
}

type SayStatus = (registration: CardRegistration, context: StatusContext) => StatusWords;

const statusTable: Readonly<Record<ReviewStatus, SayStatus>> = {
  draft: () => ({ text: 'Not submitted yet', tone: 'neutral' }),
  submitted: waitingStatus,
  in_review: waitingStatus,
  info_requested: ({ partner }, { audience }) =>
    audience === 'partner'
      ? { text: 'We need an answer from you', tone: 'warning' }
      : { text: `Waiting for ${partner.name} to answer`, tone: 'neutral' },
  approved: approvedStatus,
  declined: ({ declineReason }, { audience }) => ({
    text: declineReason === null ? 'Declined' : `Declined: ${declineWords[declineReason]}`,
    tone: audience === 'partner' ? 'danger' : 'neutral',
  }),
  withdrawn: () => ({ text: 'Taken back', tone: 'neutral' }),
};

function waitingStatus(registration: CardRegistration, context: StatusContext): StatusWords {
  const { now, format, policy, audience } = context;
  const { partner, awaitsPartnerConfirmation } = registration;
  const asksPartner = awaitsPartnerConfirmation && audience === 'internal';
  const waits = asksPartner ? `Waiting for ${partner.name} to confirm` : 'Waits for a decision';
  const clock = decisionClock(registration, { facts: { policy }, now });
  if (clock === undefined) return { text: waits, tone: 'info' };
  const was = isBefore(clock.dueAt, now) ? 'was due' : 'due';
  const due = `${was} ${format.due(clock.dueAt)}`;
  const text = asksPartner ? `${waits} · decision ${due}` : `${waits}, ${due}`;
  return { text, tone: audience === 'partner' ? 'info' : clock.tone };
}

function approvedStatus(registration: CardRegistration, context: StatusContext): StatusWords {
  const { policy, now, format } = context;
  if (registration.outcome === 'won') return { text: 'Won', tone: 'success' };
  const protection = protectionOf(registration, policy, now);
  if (protection === undefined) return { text: 'Approved', tone: 'success' };
  if (!protection.live) {
    const ended = format.lastDay(protection.endsAt);
    const { status } = protection.window;
    return { text: `Approved · protection ended ${ended}: ${endWords[status]}`, tone: 'neutral' };
  }
  const until = format.rightEnd(protection.endsAt).text;
  const verb = protection.window.exclusive ? 'Protected' : 'Registered';
  return { text: `${verb} until ${until}`, tone: protectionTone(protection, policy, now) };
}
