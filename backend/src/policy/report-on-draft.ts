import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { SimulationReport } from '@alongside/shared/vocabulary/simulation-report';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { listPartnerNames } from '../partner/partner-names-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { makeReport } from './make-report.ts';
import { simulateDraft } from './simulate-draft.ts';

/** Tries a document that was checked on everything since a moment, and holds it against a limit. */
export async function reportOnDraft(
  context: Pick<OperationContext, 'tx' | 'actor' | 'now' | 'services'>,
  document: PolicyDocument,
  { since, limit }: { readonly since: Instant | null; readonly limit: string | null },
): Promise<SimulationReport> {
  const result = await simulateDraft(context, document, since);
  return makeReport(result, await listPartnerNames(context.tx), limit);
}
