import type { KnobContext } from '../../policy/compiled-policy.ts';

/** What the routing table looks at (R24, domain 3.6). */
export interface RoutingFacts {
  readonly knobContext: KnobContext;
  /** Minor units; null while not known, which fits no band. */
  readonly amountMinor: number | null;
  /** True while somebody else claims the same ground. */
  readonly conflict: boolean;
  /** Keys of people who own a competing direct deal: they never decide it. */
  readonly directDealOwners: readonly string[];
}

/** An approver by key, and whom it answers for while that one is away. */
export interface Approver {
  readonly approver: string;
  /** The same key when nobody is away. */
  readonly standsFor: string;
}

export type RoutingMode = 'any' | 'parallel' | 'sequential';

export type RoutingDecision =
  | {
      readonly kind: 'routed';
      /** The row that fits; null when the organisation has no routing table. */
      readonly row: string | null;
      readonly mode: RoutingMode;
      /** Who is asked: all together, or in this order when the mode is sequential. */
      readonly approvers: readonly Approver[];
      /** Who gets it when all of these missed their promise, one list of keys a step. */
      readonly escalatesTo: readonly (readonly string[])[];
    }
  /** Nobody the table names may decide: every partner manager may. */
  | { readonly kind: 'escalated'; readonly because: 'no_approver_left' };

/** Who wants to decide, and how far the registration has come on its way. */
export interface DeciderFacts {
  /** Every key that means this person: their id, their groups, their role. */
  readonly keys: readonly string[];
  readonly routing: RoutingFacts;
  readonly missedPromises: number;
  /** Approvers who agreed before. */
  readonly agreed: readonly string[];
}

/** Key of everybody with the role of a partner manager or above. */
export const anyManager = 'manager';
