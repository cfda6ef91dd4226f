import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { RankedSide } from './facts.ts';

/** `both`: the rule lets both sides go on, so no side wins. */
export type Comparison = 'a' | 'b' | 'equal' | 'not_applicable' | 'both';

/** What the rules know beside the two sides; the same for every pair, so that each rule is one weak order. */
export interface PrecedenceContext {
  readonly nonExclusive: boolean;
  /** Complete submissions inside the contest window; empty when there are fewer than two. */
  readonly contestants: ReadonlySet<RankedSide>;
  /** Contestants whose approval fell inside the contest window: not final against each other. */
  readonly provisional: ReadonlySet<RankedSide>;
  /** The customer's letter has moved the business once in this term. */
  readonly choiceSpent: boolean;
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
  compare(a: RankedSide, b: RankedSide, context: PrecedenceContext): Comparison;
  /** The value of one side that the rule looked at, for the trace. */
  factOf(party: RankedSide, context: PrecedenceContext): string | number | boolean | null;
}

/** Compares two ranks of which the higher goes first. */
export function compareRanks(a: number, b: number): Comparison {
  if (a === b) return 'equal';
  return a > b ? 'a' : 'b';
}
