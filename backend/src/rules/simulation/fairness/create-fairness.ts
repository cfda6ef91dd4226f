import { mostFirst } from '../most-first.ts';
import type { Judgement } from './judgement.ts';
import {
  createOverrideTable,
  type OverriddenRule,
  type OverridingApprover,
} from './override-table.ts';
import { createRateTable, type Rate } from './rate-table.ts';

/** Registrations that looked the same to the rules and were answered differently. */
export interface DifferingGroup {
  /** What they share, as JSON. */
  readonly likeness: string;
  readonly approved: number;
  readonly declined: number;
  /** The first of each, by id, to look at. */
  readonly approvedExample: string;
  readonly declinedExample: string;
}

export interface FairnessResult {
  readonly answered: number;
  readonly byTier: readonly Rate[];
  readonly byTerritory: readonly Rate[];
  readonly byApprover: readonly Rate[];
  readonly differing: readonly DifferingGroup[];
  readonly overriddenRules: readonly OverriddenRule[];
  readonly overridingApprovers: readonly OverridingApprover[];
}

/** A conflict that a person settled, by the step of the precedence that proposed the winner. */
export interface Settlement {
  readonly step: string;
  readonly approver: string;
  readonly overridden: boolean;
}

interface Group {
  approved: number;
  declined: number;
  approvedExample: string;
  declinedExample: string;
}

/**
 * O10: whether like was answered alike, and how often and how fast, by tier, territory and approver.
 * Takes answers one by one in any order; holds sums by group.
 */
export function createFairness(): {
  add(judgement: Judgement): void;
  addSettlement(settlement: Settlement): void;
  result(): FairnessResult;
} {
  const [tiers, territories, approvers] = [createRateTable(), createRateTable(), createRateTable()];
  const overrides = createOverrideTable();
  const groups = new Map<string, Group>();
  let answered = 0;
  return {
    add: (judgement) => {
      const { approved, approver, minutes } = judgement;
      answered += 1;
      tiers.add(judgement.tier, approved, minutes);
      territories.add(judgement.territory ?? 'unknown', approved, minutes);
      approvers.add(approver, approved, minutes);
      for (const rule of judgement.failed) overrides.add(rule, approver, approved);
      addToGroup(groups, judgement);
    },
    addSettlement: ({ step, approver, overridden }) => {
      overrides.add(`precedence.${step}`, approver, overridden);
    },
    result: () => ({
      answered,
      byTier: tiers.rows(),
      byTerritory: territories.rows(),
      byApprover: approvers.rows(),
      differing: differingGroups(groups),
      overriddenRules: overrides.byRule(),
      overridingApprovers: overrides.byApprover(),
    }),
  };
}

function addToGroup(groups: Map<string, Group>, judgement: Judgement): void {
  const { likeness, approved, decisionId } = judgement;
  const none = { approved: 0, declined: 0, approvedExample: '', declinedExample: '' };
  const group = groups.get(likeness) ?? none;
  const [count, example] = approved
    ? (['approved', 'approvedExample'] as const)
    : (['declined', 'declinedExample'] as const);
  group[count] += 1;
  if (group[example] === '' || decisionId < group[example]) group[example] = decisionId;
  groups.set(likeness, group);
}

/** Those where both answers are frequent first. */
function differingGroups(groups: ReadonlyMap<string, Group>): readonly DifferingGroup[] {
  const weight = ({ approved, declined }: DifferingGroup) => Math.min(approved, declined);
  return [...groups]
    .filter(([, { approved, declined }]) => approved > 0 && declined > 0)
    .map(([likeness, group]) => ({ likeness, ...group }))
    .toSorted(mostFirst(weight, ({ likeness }) => likeness));
}
