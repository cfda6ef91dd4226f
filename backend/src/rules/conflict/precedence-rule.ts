import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ConflictParty } from './facts.ts';

/** `both`: the rule lets both sides go on, so no side wins. */
export type Comparison = 'a' | 'b' | 'equal' | 'not_applicable' | 'both';

/** What the rules know beside the two sides; the same for every pair, so that each rule is one weak order. */
export interface PrecedenceContext {
  readonly nonExclusive: boolean;
  /** Complete submissions inside the contest window; empty when there are fewer than two. */
  readonly contestants: ReadonlySet<string>;
  /** Contestants whose approval fell inside the contest window: not final against each other. */
  readonly provisional: ReadonlySet<string>;
}

/** One step of the order of domain 3.5. */
export interface PrecedenceRule {
  readonly id: PrecedenceStep;
  readonly title: string;
  /** For our own people. */
  readonly sentence: string;
  /** For partners: names and implies no rival (G14). */
  readonly partnerSafeSentence: string;
  readonly reasonCode: ReasonCode;
  compare(a: ConflictParty, b: ConflictParty, context: PrecedenceContext): Comparison;
  /** The value of one side that the rule looked at, for the trace. */
  factOf(party: ConflictParty, context: PrecedenceContext): string | number | boolean | null;
}

/** Compares two ranks of which the higher goes first. */
export function compareRanks(a: number, b: number): Comparison {
  if (a === b) return 'equal';
  return a > b ? 'a' : 'b';
}
