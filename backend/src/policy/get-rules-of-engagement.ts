import { getRulesOfEngagement as contract } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { findPartnerFacts } from '../partner/partner-facts-store.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { createFormat } from '../rules/card/format.ts';
import type { KnobContext } from '../rules/policy/compiled-policy.ts';
import { describeRulesOfEngagement } from '../rules/sharing/describe-rules-of-engagement.ts';
import { loadCurrentPolicy } from './load-policy.ts';
import { findPublication, findVendorName } from './policy-store.ts';

/** R31, R45a: the rules in force, in plain words, as they hold for who reads. */
export const getRulesOfEngagement = handle(contract, async (context, input) => {
  const policy = await loadCurrentPolicy(context);
  const publication = await findPublication(context.tx, policy.version);
  const format = createFormat(
    { locale: input.locale, timeZone: input.timeZone },
    policy.calendar.zone,
    context.now,
  );
  return {
    vendor: await findVendorName(context.tx),
    version: policy.version,
    inForceSince: format.date(publication?.effectiveFrom ?? context.now),
    sections: describeRulesOfEngagement(policy, await contextOf(context)).map(
      ({ title, sentences }) => ({
        title,
        sentences: [...sentences],
      }),
    ),
  };
});

/** A partner reads the rules for its own type and tier; ours read those of a reseller without a tier. */
async function contextOf({ actor, tx }: OperationContext): Promise<KnobContext> {
  const nowhere = { country: null, productLines: [], segment: null };
  const partner =
    actor.kind === 'partner_contact'
      ? await findPartnerFacts(tx, actor.partnerId, null)
      : undefined;
  return {
    partnerType: partner?.type ?? 'reseller',
    tier: partner?.tier ?? 'registered',
    ...nowhere,
  };
}
