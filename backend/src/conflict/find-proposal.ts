import type { OperationContext } from '../platform/operation-handler.ts';
import { findDecision } from '../card/decision-page-store.ts';
import type { ConflictPanelFacts } from '../rules/card/page-facts.ts';
import { proposeRuling } from '../rules/conflict/propose-ruling.ts';
import { rulingFromTrace } from '../rules/conflict/read-ruling.ts';
import type { LoadedConflict } from './load-conflict-facts.ts';

/** What the rules propose now; of a settled conflict what they proposed then, since the sides have moved on. */
export async function findProposal(
  context: OperationContext,
  { conflict, facts, policy }: LoadedConflict,
): Promise<ConflictPanelFacts['proposal']> {
  const { decisionId } = conflict;
  const settled = decisionId === null ? undefined : await findDecision(context.tx, decisionId);
  if (settled !== undefined) return rulingFromTrace(settled.trace);
  const { outcome, decidingStep, steps, directBefore } = proposeRuling(
    facts,
    policy,
    context.now,
  ).decision;
  return {
    winner: outcome.kind === 'winner' ? outcome.winner : null,
    decidingStep,
    steps,
    directBefore,
  };
}
