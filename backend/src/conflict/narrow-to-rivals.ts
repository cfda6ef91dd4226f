import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { RegistrationClaim } from '../rules/claim/claim-fact.ts';
import { collides } from '../rules/claim/collides.ts';
import type { LoadedConflict } from './load-conflict-facts.ts';
import { loadSideClaims } from './load-side-claims.ts';

/**
 * The part of a dispute that a winner decides. Who claims any product stands against two partners
 * with a product each, and these do not stand against one another: when one of them wins, the other
 * is spared.
 */
export async function narrowToRivals(
  context: OperationContext,
  loaded: LoadedConflict,
  winner: Id<'registration'>,
  team: readonly Id<'registration'>[] = [],
): Promise<{ loaded: LoadedConflict; spared: readonly RegistrationClaim[] }> {
  const claims = await loadSideClaims(context, loaded.sides);
  const own = claims.find((claim) => claim.registrationId === winner);
  if (own === undefined) return { loaded, spared: [] };
  const spared = claims.filter(
    (claim) => claim !== own && !team.includes(claim.registrationId) && !collides(own, claim),
  );
  const apart = new Set(spared.map((claim) => claim.registrationId));
  const parties = loaded.facts.parties.filter(
    (party) => party.kind === 'direct' || !apart.has(party.registrationId),
  );
  return { loaded: { ...loaded, facts: { ...loaded.facts, parties } }, spared };
}
