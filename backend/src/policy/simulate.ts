import { simulatePolicy as contract } from '@alongside/shared/contracts/policy/simulate';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { SimulationReport } from '@alongside/shared/vocabulary/simulation-report';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { listPartnerNames } from '../partner/partner-names-store.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { makeReport } from './make-report.ts';
import { readPolicyOrThrow } from './refuse-policy.ts';
import { simulateDraft } from './simulate-draft.ts';

/** O2: what a draft would have decided otherwise, by partner, tier, rule and change of the rules. */
export const simulatePolicy = handle(contract, (context, input) =>
  reportOn(context, readPolicyOrThrow(input.document), {
    since: input.since ?? null,
    limit: input.maxFlips ?? null,
  }),
);

/** As the operation, for a document that was checked. */
export async function reportOn(
  context: Pick<OperationContext, 'tx' | 'actor' | 'now' | 'services'>,
  document: PolicyDocument,
  { since, limit }: { readonly since: Instant | null; readonly limit: string | null },
): Promise<SimulationReport> {
  const result = await simulateDraft(context, document, since);
  return makeReport(result, await listPartnerNames(context.tx), limit);
}
