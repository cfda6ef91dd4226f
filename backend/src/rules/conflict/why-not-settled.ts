import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import type { SettlementPolicy } from './decide-settlement.ts';
import { registrationsOf, type ConflictFacts, type RegistrationParty } from './facts.ts';
import { precedenceContext } from './precedence-context.ts';
import { stands } from './registered-first.ts';
import type { SettlementChoice } from './settlement-choice.ts';
import type { SettleCommand } from './settlement-command.ts';

/** What stands against a settlement, in the order in which it is told; undefined when nothing does. */
export function whyNotSettled(
  facts: ConflictFacts,
  command: SettleCommand,
  choice: SettlementChoice,
  policy: SettlementPolicy,
  now: Instant,
): Reason | undefined {
  const sides = registrationsOf(facts.parties);
  const winner = sides.find((side) => side.registrationId === command.winner);
  if (winner === undefined || !stands(winner) || !teamStands(command, sides)) {
    return { code: 'not_waiting_for_decision', facts: {} };
  }
  if (command.by === 'clock' && !clockMaySettle(facts, choice, policy, now)) {
    return { code: 'needs_a_person', facts: {} };
  }
  if (choice.everybody) return undefined;
  const protectedRivals = rivalsInTheWay(facts, winner, policy);
  if (protectedRivals.length > 0) {
    return { code: 'rival_protection', facts: { registrations: protectedRivals } };
  }
  return choice.overridden && !command.overrideReasonGiven
    ? { code: 'needs_a_person', facts: { chosen: command.winner } }
    : undefined;
}

function teamStands(
  { winner, team = [] }: SettleCommand,
  sides: readonly RegistrationParty[],
): boolean {
  return team.every((member) => {
    const side = sides.find(({ registrationId }) => registrationId === member);
    return side !== undefined && member !== winner && stands(side);
  });
}

/**
 * `conflict.mode: auto`: only when a rule decided, the contest window is over and nobody is protected;
 * who chose differently, or what no rule decides, needs a person (domain 3.2).
 */
function clockMaySettle(
  { parties, contestWindow }: ConflictFacts,
  { proposed, everybody, overridden }: SettlementChoice,
  { conflictMode }: SettlementPolicy,
  now: Instant,
): boolean {
  const contestIsOver = contestWindow === null || !isBefore(now, contestWindow.endsAt);
  const somebodyIsProtected = registrationsOf(parties).some(
    ({ protectionStatus }) => protectionStatus === 'active',
  );
  const ruleDecides = everybody || (proposed !== null && !overridden);
  return conflictMode === 'auto' && contestIsOver && !somebodyIsProtected && ruleDecides;
}

/**
 * Two who are both protected on one ground were brought together by a merge (domain 3.4): neither
 * protection bars the other. An approval inside the contest window is not final.
 */
function rivalsInTheWay(
  facts: ConflictFacts,
  winner: RegistrationParty,
  policy: SettlementPolicy,
): Id<'registration'>[] {
  if (winner.protectionStatus === 'active') return [];
  const { provisional } = precedenceContext(facts, policy);
  return registrationsOf(facts.parties)
    .filter((side) => side.protectionStatus === 'active' && !provisional.has(side))
    .map(({ registrationId }) => registrationId)
    .toSorted();
}
