import { anyManager, type DeciderFacts, type RoutingDecision } from './facts.ts';

/** Approvers of a row whose answer is still awaited, in their order. */
function awaited(routing: RoutingDecision, agreed: readonly string[]): readonly string[] {
  if (routing.kind === 'escalated') return [anyManager];
  return routing.approvers.map((one) => one.approver).filter((key) => !agreed.includes(key));
}

/** Who has it first, and who gets it after each missed promise: one list of keys a step. */
export function ladderOf(
  routing: RoutingDecision,
  agreed: readonly string[],
): readonly (readonly string[])[] {
  if (routing.kind === 'escalated') return [[anyManager]];
  const own = awaited(routing, agreed);
  const first = routing.mode === 'sequential' ? own.map((key) => [key]) : [own];
  return [...first, ...routing.escalatesTo];
}

/** Keys of everybody a registration is with now: each missed promise adds a step, and takes nobody away. */
export function keysAsked(
  routing: RoutingDecision,
  { missedPromises, agreed }: Pick<DeciderFacts, 'missedPromises' | 'agreed'>,
): readonly string[] {
  return [
    ...new Set(
      ladderOf(routing, agreed)
        .slice(0, missedPromises + 1)
        .flat(),
    ),
  ];
}

/** Whether a person is among them. Who owns a competing direct deal never is. */
export function isAsked(routing: RoutingDecision, decider: DeciderFacts): boolean {
  const { keys, routing: facts } = decider;
  if (keys.some((key) => facts.directDealOwners.includes(key))) return false;
  const asked = keysAsked(routing, decider);
  return keys.some((key) => asked.includes(key));
}

/**
 * Who has to agree too before it is approved. One answer is enough of a row in the mode `any`, and
 * of somebody it came to because others were late; `parallel` needs all, `sequential` each in turn,
 * without those who missed their turn.
 */
export function stillNeeded(routing: RoutingDecision, decider: DeciderFacts): readonly string[] {
  if (routing.kind === 'escalated' || routing.mode === 'any') return [];
  const own = awaited(routing, decider.agreed);
  const turn = own.findIndex((key) => decider.keys.includes(key));
  if (turn === -1) return [];
  const others = routing.mode === 'sequential' ? own.slice(turn + 1) : own;
  return others.filter((key) => !decider.keys.includes(key));
}
