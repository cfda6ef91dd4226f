import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../../kernel/decision.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import { answerFor } from '../../policy/answer-for.ts';
import type { Approver, RoutingFacts } from './facts.ts';
import { fittingRows } from './fitting-rows.ts';

type RoutingRow = PolicyDocument['routing'][number];

/** Approvers who are asked at the same time. */
interface RoutingStep {
  readonly row: string;
  readonly approvers: readonly Approver[];
}

/** What every rule about routing may look at. */
export interface RoutingContext {
  readonly facts: RoutingFacts;
  readonly policy: CompiledPolicy;
  readonly now: Instant;
  /** Rows that fit, the deciding one first. */
  readonly rows: readonly RoutingRow[];
  /** Who the deciding row names, with whom they hand over to; before anybody is left out. */
  readonly named: readonly Approver[];
  /** Who may decide, step by step over all rows that fit. */
  readonly steps: readonly RoutingStep[];
}

export type RoutingRule<Id extends string> = Rule<RoutingContext, Id>;

export function routingContext(
  facts: RoutingFacts,
  policy: CompiledPolicy,
  now: Instant,
): RoutingContext {
  const rows = fittingRows(facts, policy);
  const resolve = (row: RoutingRow): Approver[] =>
    distinct(
      row.approvers.flatMap((standsFor) => {
        const approver = answerFor(policy.document.delegation, standsFor, now);
        return approver === undefined ? [] : [{ approver, standsFor }];
      }),
    );
  const steps = rows.flatMap((row) => {
    const free = resolve(row).filter((one) => !facts.directDealOwners.includes(one.approver));
    const together = row.mode === 'sequential' ? free.map((one) => [one]) : [free];
    return together
      .filter((approvers) => approvers.length > 0)
      .map((approvers) => ({ row: row.id, approvers }));
  });
  return { facts, policy, now, rows, named: rows[0] ? resolve(rows[0]) : [], steps };
}

/** Two approvers who hand over to the same person are asked once. */
function distinct(approvers: readonly Approver[]): Approver[] {
  return approvers.filter(
    ({ approver }, index) => approvers.findIndex((one) => one.approver === approver) === index,
  );
}
