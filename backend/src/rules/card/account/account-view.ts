import type { Instant } from '@alongside/shared/vocabulary/values';
import { sightOf, type InternalSight } from '../../sharing/audience.ts';
import { isWaiting, protectionsOf } from '../card-view.ts';
import type { CardConflict } from '../conflict-facts.ts';
import { createFormat, type Format } from '../format.ts';
import type { Protection } from '../protection.ts';
import type { Reader } from '../reader.ts';
import type { CardRegistration } from '../registration-facts.ts';
import type { AccountCardFacts } from './account-facts.ts';
import { findIncumbents, type Incumbent } from './find-incumbents.ts';

/** The facts of an account's card with what every part of it asks for, worked out once. */
export interface AccountView {
  readonly facts: AccountCardFacts;
  readonly now: Instant;
  readonly reader: Reader;
  readonly sight: InternalSight;
  readonly format: Format;
  readonly openConflicts: readonly CardConflict[];
  /** Windows of every registration: live ones by their end, then ended ones. */
  readonly protections: readonly Protection[];
  readonly incumbents: readonly Incumbent[];
  /** Alive without a deal: they wait, or were approved and their deal is still to come. */
  readonly withoutDeal: readonly CardRegistration[];
}

export function createAccountView(
  facts: AccountCardFacts,
  reader: Reader,
  now: Instant,
): AccountView {
  const cards = facts.registrations.map(({ card }) => card);
  const protections = protectionsOf(cards, facts, now);
  const ended = new Set(
    protections.filter(({ live }) => !live).map(({ registration }) => registration.registrationId),
  );
  const isAlive = (one: CardRegistration) =>
    isWaiting(one) ||
    one.reviewStatus === 'info_requested' ||
    (one.reviewStatus === 'approved' && one.outcome === 'open' && !ended.has(one.registrationId));
  return {
    facts,
    now,
    reader,
    sight: sightOf(reader.role),
    format: createFormat(reader, facts.policy.calendar.zone, now),
    openConflicts: facts.conflicts.filter(({ status }) => status === 'open'),
    protections,
    incumbents: findIncumbents(facts, now),
    withoutDeal: facts.registrations
      .filter(({ card, deal }) => deal === null && isAlive(card))
      .map(({ card }) => card),
  };
}

/** What a partner is called; a partner that the bounded lists leave out stays without a name. */
export function nameOfPartner({ facts }: Pick<AccountView, 'facts'>, partnerId: string): string {
  return facts.partnerNames[partnerId] ?? 'Another partner';
}
