import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';

type Delegation = PolicyDocument['delegation'][number];

/** Who a delegation hands over to at this moment; [from, until). */
function delegateAt(
  delegations: readonly Delegation[],
  approver: string,
  now: Instant,
): string | undefined {
  return delegations.find(
    (one) => one.approver === approver && !isBefore(now, one.from) && isBefore(now, one.until),
  )?.to;
}

/**
 * Who answers for an approver now, along the chain of those who are away. Undefined for a chain that
 * comes back to itself, which publishing refuses.
 */
export function answerFor(
  delegations: readonly Delegation[],
  approver: string,
  now: Instant,
): string | undefined {
  const away = new Set<string>();
  let current = approver;
  for (;;) {
    const next = delegateAt(delegations, current, now);
    if (next === undefined) return current;
    away.add(current);
    if (away.has(next)) return undefined;
    current = next;
  }
}
