import { measureFairness as contract } from '@alongside/shared/contracts/policy/measure-fairness';
import type { FairnessReport } from '@alongside/shared/vocabulary/fairness-report';
import { listUserNames } from '../installation/user-names-store.ts';
import { encodeId } from '../platform/ids.ts';
import { handle } from '../platform/operation-handler.ts';
import type { SettlementDecision } from '../rules/conflict/settlement-command.ts';
import {
  createFairness,
  type FairnessResult,
} from '../rules/simulation/fairness/create-fairness.ts';
import { toJudgement } from '../rules/simulation/fairness/judgement.ts';
import type { StoredDecision } from '../rules/simulation/stored-decision.ts';
import { handOnInPortions } from './hand-on-in-portions.ts';
import { readStoredDecisions, toStoredDecision } from './stored-decisions-store.ts';
import { createVersionsMet } from './versions-met.ts';

/** What tells something about fairness; the others are not even read. */
const JUDGED = ['approved', 'declined', 'conflict_settled'];

/** O10: reads every answer of a person once and keeps sums by group. */
export const measureFairness = handle(contract, async (context, input) => {
  const fairness = createFairness();
  const versions = createVersionsMet(context);
  const stored = readStoredDecisions(context.tx, input.since ?? null, JUDGED);
  for await (const rows of handOnInPortions(stored)) {
    for (const row of rows) {
      const decision = toStoredDecision(row);
      const policy = versions.known(row.policy_version) ?? (await versions.get(row.policy_version));
      const judgement = toJudgement(decision, policy);
      if (judgement !== undefined) fairness.add(judgement);
      addSettlement(fairness, decision);
    }
  }
  return makeReport(fairness.result(), await listUserNames(context.tx));
});

function addSettlement(fairness: ReturnType<typeof createFairness>, stored: StoredDecision): void {
  if (stored.kind !== 'conflict_settled') return;
  const outcome = stored.outcome as SettlementDecision;
  if (outcome.kind !== 'settled') return;
  const { decidingStep: step, overridden } = outcome;
  fairness.addSettlement({ step, overridden, approver: stored.takenBy });
}

function makeReport(result: FairnessResult, names: ReadonlyMap<string, string>): FairnessReport {
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    answered: result.answered,
    byTier: [...result.byTier],
    byTerritory: [...result.byTerritory],
    byApprover: result.byApprover.map((rate) => ({ ...rate, name: nameOf(rate.name) })),
    differing: result.differing.map(
      ({ likeness, approvedExample, declinedExample, ...counts }) => ({
        likeness: JSON.parse(likeness) as Record<string, unknown>,
        ...counts,
        approvedExample: encodeId('decision', approvedExample),
        declinedExample: encodeId('decision', declinedExample),
      }),
    ),
    overriddenRules: [...result.overriddenRules],
    overridingApprovers: result.overridingApprovers.map((one) => ({
      ...one,
      approver: nameOf(one.approver),
    })),
  };
}
