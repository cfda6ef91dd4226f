import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { registrationsOf, type ConflictFacts, type RegistrationParty } from './facts.ts';
import { stands } from './registered-first.ts';

export interface SettlementResult {
  readonly registrationId: Id<'registration'>;
  /** `teaming`: works the deal together with us or with the winner, and shuts nobody out. */
  readonly result: 'won' | 'lost' | 'teaming';
}

/** What the operation carries out with the settlement, in the same transaction. */
export type SettlementEffect =
  | {
      readonly kind: 'decline';
      readonly registrationId: Id<'registration'>;
      readonly reason: 'conflict_lost';
      readonly appealBy: Instant;
    }
  /** An approval inside the contest window was not final: it ends without having bound anybody. */
  | {
      readonly kind: 'end_window';
      readonly registrationId: Id<'registration'>;
      readonly status: 'revoked';
      readonly endsAt: Instant;
    }
  /** A live window stops shutting others out. */
  | { readonly kind: 'share_window'; readonly registrationId: Id<'registration'> }
  /** The registration goes on as teaming: it claims nothing for itself alone. */
  | { readonly kind: 'make_teaming'; readonly registrationId: Id<'registration'> }
  /** A window that a merge had put aside shuts others out again. */
  | { readonly kind: 'restore_window'; readonly registrationId: Id<'registration'> };

/**
 * Losers are declined; one that was approved already only loses its protection (domain 3.2). Windows
 * end before another is restored, so that no two shut each other out even for a moment.
 */
export function settlementEffects(
  facts: ConflictFacts,
  results: readonly SettlementResult[],
  policy: Pick<CompiledPolicy, 'calendar' | 'document'>,
  now: Instant,
): readonly SettlementEffect[] {
  const appealBy = dueAfter(policy.calendar, now, policy.document.sla.appealOpen);
  const resultOf = new Map(results.map(({ registrationId, result }) => [registrationId, result]));
  const standing = registrationsOf(facts.parties).filter(stands);
  const having = (result: SettlementResult['result']) =>
    standing.filter(({ registrationId }) => resultOf.get(registrationId) === result);
  const winners = having('won');
  const share = winners.length > 1;
  return [
    ...having('lost').flatMap((party) => effectsForLoser(party, appealBy, now)),
    ...having('teaming').flatMap(effectsForTeam),
    ...winners.flatMap((party) => effectsForWinner(party, share)),
  ];
}

function effectsForTeam({
  registrationId,
  protectionStatus,
}: RegistrationParty): readonly SettlementEffect[] {
  return [
    { kind: 'make_teaming', registrationId },
    ...(protectionStatus === 'active' ? [{ kind: 'share_window', registrationId } as const] : []),
  ];
}

/** In an open segment several win, and none of their windows shuts another out. */
function effectsForWinner(
  { registrationId, held }: RegistrationParty,
  share: boolean,
): readonly SettlementEffect[] {
  if (!held) return [];
  return [{ kind: share ? 'share_window' : 'restore_window', registrationId }];
}

function effectsForLoser(
  party: RegistrationParty,
  appealBy: Instant,
  now: Instant,
): readonly SettlementEffect[] {
  const { registrationId } = party;
  const end = { kind: 'end_window', registrationId, status: 'revoked', endsAt: now } as const;
  const decline = { kind: 'decline', registrationId, reason: 'conflict_lost', appealBy } as const;
  return [
    ...(party.protectionStatus === 'active' ? [end] : []),
    ...(party.reviewStatus === 'approved' ? [] : [decline]),
  ];
}
