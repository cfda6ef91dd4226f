import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { compilePolicy } from '../rules/compile-policy.ts';
import { versionAt } from '../rules/policy/effective-dates.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { createSimulation, type SimulationResult } from '../rules/simulation/create-simulation.ts';
import { createCreditTable, type CreditResult } from '../rules/simulation/credit-table.ts';
import { listStarts } from './policy-store.ts';
import { handOnInPortions } from './hand-on-in-portions.ts';
import { readStoredDecisions, toStoredDecision } from './stored-decisions-store.ts';
import { takeAgain } from './take-again.ts';
import { toWonDeal } from './to-won-deal.ts';
import { createVersionsMet } from './versions-met.ts';
import { readWonDeals } from './won-deals-store.ts';

type Context = Pick<OperationContext, 'tx' | 'actor' | 'now' | 'services'>;

/** A draft carries no version until it is published. */
const NO_VERSION = 0;

export interface DraftResult {
  readonly decisions: SimulationResult;
  readonly credit: CreditResult;
}

/**
 * O2: tries a draft on everything that was decided, and on the credit of every won deal. Reads
 * batch by batch and keeps sums only, so that memory stays flat.
 *
 * @param since only what was decided or won at or after; null for all
 */
export async function simulateDraft(
  context: Context,
  document: PolicyDocument,
  since: Instant | null,
): Promise<DraftResult> {
  const draft = compilePolicy(document, NO_VERSION);
  const decisions = createSimulation({ draft, compile: compilePolicy, takeAgain });
  const versions = createVersionsMet(context);
  for await (const rows of handOnInPortions(readStoredDecisions(context.tx, since))) {
    for (const row of rows) {
      const base = versions.known(row.policy_version) ?? (await versions.get(row.policy_version));
      decisions.add(toStoredDecision(row), base);
    }
  }
  const credit = await simulateCredit(context.tx, draft, since, versions.get);
  return { decisions: decisions.result(), credit };
}

async function simulateCredit(
  tx: TenantTransaction,
  draft: CompiledPolicy,
  since: Instant | null,
  getVersion: (version: number) => Promise<CompiledPolicy>,
): Promise<CreditResult> {
  const table = createCreditTable(draft);
  const starts = await listStarts(tx);
  for await (const rows of readWonDeals(tx, since)) {
    for (const row of rows) {
      const version = versionAt(starts, row.won_at);
      // Won before any rules: nobody was credited then.
      if (version !== 0) table.add(toWonDeal(row, await getVersion(version)));
    }
  }
  return table.result();
}
