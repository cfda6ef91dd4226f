import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { registrationsOf, type ConflictFacts, type ConflictPolicy } from './facts.ts';
import { meetDirectSales } from './meet-direct-sales.ts';
import type { ProposedRuling } from './propose-ruling.ts';
import type { SettleCommand, SettlementTerms } from './settlement-command.ts';

/** A settlement held against what the rules proposed. */
export interface SettlementChoice {
  readonly proposed: Id<'registration'> | null;
  /** An open segment: all sides go on. */
  readonly everybody: boolean;
  readonly terms: SettlementTerms;
  /** Deals of direct sales that are older than the chosen winner. */
  readonly directBefore: readonly Id<'deal'>[];
  /** Another winner, other terms or a team that no rule asked for: it needs a reason. */
  readonly overridden: boolean;
}

/** The terms that the rules propose are those of the chosen winner: direct sales is held against whoever wins. */
export function readChoice(
  facts: ConflictFacts,
  command: SettleCommand,
  { outcome }: ProposedRuling,
  policy: ConflictPolicy,
  now: Instant,
): SettlementChoice {
  const winner = registrationsOf(facts.parties).find(
    ({ registrationId }) => registrationId === command.winner,
  );
  const everybody = outcome.kind === 'everybody';
  const { before } = meetDirectSales(everybody ? undefined : winner, facts, policy, now);
  const proposed = outcome.kind === 'winner' ? outcome.winner : null;
  const natural = before.length === 0 ? 'exclusive' : 'teaming';
  const terms = command.terms ?? natural;
  const otherWinner = proposed !== null && proposed !== command.winner;
  const asksMore = terms !== natural || (command.team ?? []).length > 0;
  return {
    proposed,
    everybody,
    terms,
    directBefore: before,
    overridden: !everybody && (otherWinner || asksMore),
  };
}
