import type { Instant } from '@alongside/shared/vocabulary/values';
import type { DealAttribution } from '../attribution/attribute-deal.ts';
import { isBefore } from '../kernel/instant.ts';
import { sightOf, type InternalSight } from '../sharing/audience.ts';
import { cardAttribution } from './card-attribution.ts';
import type { CardConflict } from './conflict-facts.ts';
import type { DealCardFacts } from './deal-facts.ts';
import { createFormat, type Format } from './format.ts';
import { protectionOf, type Protection } from './protection.ts';
import type { Reader } from './reader.ts';
import type { CardRegistration } from './registration-facts.ts';

/** The facts of a card with what every part of it asks for, worked out once. */
export interface CardView {
  readonly facts: DealCardFacts;
  readonly now: Instant;
  readonly reader: Reader;
  readonly sight: InternalSight;
  readonly format: Format;
  /** Who decides for us, as a name or in words. */
  readonly decider: string;
  /** The deal is still being worked. */
  readonly open: boolean;
  readonly conflict: CardConflict | undefined;
  /** Waits for our answer: on this deal first, then on the same customer. */
  readonly waiting: CardRegistration | undefined;
  /** Waits for the partner's answer. */
  readonly asked: CardRegistration | undefined;
  readonly unconfirmed: CardRegistration | undefined;
  /** The newest decline that may still be appealed, or was. */
  readonly declined: CardRegistration | undefined;
  /** Windows of the deal's registrations: live ones by their end, then ended ones. */
  readonly protections: readonly Protection[];
  /** The window the headline speaks of. */
  readonly main: Protection | undefined;
  /** Protection of the same customer that is not linked to this deal. */
  readonly elsewhere: Protection | undefined;
  readonly attribution: DealAttribution;
}

export function createCardView(facts: DealCardFacts, reader: Reader, now: Instant): CardView {
  const { policy } = facts;
  const open = facts.deal.stageClass === 'early' || facts.deal.stageClass === 'late';
  // What is still asked about the customer does not concern a deal that is over.
  const concerned = [...facts.registrations, ...(open ? facts.customerRegistrations : [])];
  const find = (test: (registration: CardRegistration) => boolean) => concerned.find(test);
  const protections = protectionsOf(facts.registrations, facts, now);
  const elsewhere = protectionsOf(facts.customerRegistrations, facts, now);
  return {
    facts,
    now,
    reader,
    sight: sightOf(reader.role),
    format: createFormat(reader, policy.calendar.zone, now),
    decider: facts.partnerManagerName ?? 'the partner manager',
    open,
    conflict: facts.conflicts.find(({ status }) => status === 'open'),
    waiting: find((one) => isWaiting(one) && !one.awaitsPartnerConfirmation),
    asked: find((one) => one.reviewStatus === 'info_requested'),
    unconfirmed: find((one) => isWaiting(one) && one.awaitsPartnerConfirmation),
    declined: find((one) => mayAppeal(one, now)),
    protections,
    main: protections[0],
    elsewhere: elsewhere.find(({ live, window }) => live && window.exclusive),
    attribution: cardAttribution(facts, now),
  };
}

/** What a part of a card needs that looks at one thing: the rules, the moment and the reader's words. */
export interface PartView extends Pick<CardView, 'now' | 'format'> {
  readonly facts: Pick<DealCardFacts, 'policy'>;
}

/** Whether the registration waits for a decision of ours. */
export function isWaiting({ reviewStatus }: Pick<CardRegistration, 'reviewStatus'>): boolean {
  return reviewStatus === 'submitted' || reviewStatus === 'in_review';
}

function mayAppeal(registration: CardRegistration, now: Instant): boolean {
  const { appealUntil, reviewStatus, appeal } = registration;
  if (reviewStatus !== 'declined') return false;
  return appeal?.status === 'open' || (appealUntil !== null && isBefore(now, appealUntil));
}

/** How the newest windows of these registrations stand, live ones first. */
export function protectionsOf(
  registrations: readonly CardRegistration[],
  { policy }: PartView['facts'],
  now: Instant,
): readonly Protection[] {
  return registrations
    .flatMap((registration) => protectionOf(registration, policy, now) ?? [])
    .toSorted(byLiveThenEnd);
}

/** Live windows first, the nearest end first (experience, modifiers); of ended ones the latest first. */
function byLiveThenEnd(a: Protection, b: Protection): number {
  if (a.live !== b.live) return a.live ? -1 : 1;
  if (a.endsAt === b.endsAt) return 0;
  return isBefore(a.endsAt, b.endsAt) === a.live ? -1 : 1;
}
