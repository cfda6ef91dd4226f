import { simulatePolicy as contract } from '@alongside/shared/contracts/policy/simulate';
import { handle } from '../platform/operation-handler.ts';
import { readPolicyOrThrow } from './refuse-policy.ts';
import { reportOnDraft } from './report-on-draft.ts';

/** O2: what a draft would have decided otherwise, by partner, tier, rule and change of the rules. */
export const simulatePolicy = handle(contract, async (context, input) => {
  const report = await reportOnDraft(context, readPolicyOrThrow(input.document), {
    since: input.since ?? null,
    limit: input.maxFlips ?? null,
  });
  const { flips, of, withinLimit } = report;
  context.audit('policy:draft', { flips, of, withinLimit });
  return report;
});
