import { mostFirst } from '../most-first.ts';

/** A rule overridden in more of its cases than this is flagged as wrong (domain 3.2); of a hundred. */
const FLAGGED_ABOVE = 20;

/** How often people decided against a rule. */
export interface OverriddenRule {
  readonly rule: string;
  /** Answered registrations in which it failed. */
  readonly cases: number;
  readonly overridden: number;
  readonly flagged: boolean;
}

/** Which rules one person decided against, and how often. */
export interface OverridingApprover {
  readonly approver: string;
  readonly overridden: number;
  readonly rules: Readonly<Record<string, number>>;
}

/** Counts by rule and by person. */
export function createOverrideTable(): {
  add(rule: string, approver: string, overridden: boolean): void;
  byRule(): readonly OverriddenRule[];
  byApprover(): readonly OverridingApprover[];
} {
  const rules = new Map<string, { cases: number; overridden: number }>();
  const approvers = new Map<string, Record<string, number>>();
  return {
    add: (rule, approver, overridden) => {
      const counts = rules.get(rule) ?? { cases: 0, overridden: 0 };
      counts.cases += 1;
      rules.set(rule, counts);
      if (!overridden) return;
      counts.overridden += 1;
      const own = approvers.get(approver) ?? {};
      own[rule] = (own[rule] ?? 0) + 1;
      approvers.set(approver, own);
    },
    byRule: () =>
      [...rules]
        .map(([rule, counts]) => ({ rule, ...counts, flagged: isFlagged(counts) }))
        .toSorted(
          mostFirst(
            ({ overridden }) => overridden,
            ({ rule }) => rule,
          ),
        ),
    byApprover: () =>
      [...approvers]
        .map(([approver, own]) => ({ approver, overridden: sumOf(own), rules: own }))
        .toSorted(
          mostFirst(
            ({ overridden }) => overridden,
            ({ approver }) => approver,
          ),
        ),
  };
}

function isFlagged({ cases, overridden }: { cases: number; overridden: number }): boolean {
  return overridden * 100 > cases * FLAGGED_ABOVE;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
