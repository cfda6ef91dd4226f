import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ConflictFacts, ConflictParty } from './facts.ts';
import { stands } from './registered-first.ts';

export interface SettlementResult {
  readonly registrationId: Id<'registration'>;
  readonly result: 'won' | 'lost';
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
    };

/** Losers are declined; one that was approved already only loses its protection (domain 3.2). */
export function settlementEffects(
  facts: ConflictFacts,
  results: readonly SettlementResult[],
  policy: Pick<CompiledPolicy, 'calendar' | 'document'>,
  now: Instant,
): readonly SettlementEffect[] {
  const appealBy = dueAfter(policy.calendar, now, policy.document.sla.appealOpen);
  const lost = new Set(
    results.filter(({ result }) => result === 'lost').map((one) => one.registrationId),
  );
  return facts.parties
    .filter((party) => lost.has(party.registrationId) && stands(party))
    .flatMap((party) => effectsForLoser(party, appealBy, now));
}

function effectsForLoser(
  party: ConflictParty,
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
