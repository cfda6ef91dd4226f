import { anyManager, type RoutingDecision, type RoutingFacts } from './facts.ts';

/** A person who wants to decide: every key that means them (their id, their groups, their role). */
export interface Person {
  readonly keys: readonly string[];
}

/**
 * Whether a person is among those a registration is with, after so many missed promises. In a
 * sequential row the first who is asked decides; the others get it in turn when the time runs out.
 */
export function mayDecide(
  person: Person,
  routing: RoutingDecision,
  facts: Pick<RoutingFacts, 'directDealOwners'>,
  missedPromises: number,
): boolean {
  if (person.keys.some((key) => facts.directDealOwners.includes(key))) return false;
  const keys = keysAsked(routing, missedPromises);
  return person.keys.some((key) => keys.includes(key));
}

/** Keys of everybody a registration is with now. */
export function keysAsked(routing: RoutingDecision, missedPromises: number): readonly string[] {
  if (routing.kind === 'escalated') return [anyManager];
  const { mode, approvers, escalatesTo } = routing;
  const first = mode === 'sequential' ? approvers.slice(0, 1) : approvers;
  return [
    ...first.map((one) => one.approver),
    ...escalatesTo.slice(0, missedPromises).flatMap((step) => [...step]),
  ];
}
