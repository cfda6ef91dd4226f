import { getRulesOfEngagement as contract } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { findPartnerFacts } from '../partner/partner-facts-store.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { createFormat } from '../rules/card/format.ts';
import type { KnobContext } from '../rules/policy/compiled-policy.ts';
import { nextAfter } from '../rules/policy/effective-dates.ts';
import { changedSections } from '../rules/sharing/changed-sections.ts';
import {
  describeRulesOfEngagement,
  type RulesSection,
} from '../rules/sharing/describe-rules-of-engagement.ts';
import { loadCurrentPolicy, loadPolicyVersion } from './load-policy.ts';
import { findPublication, findVendorName, listStarts } from './policy-store.ts';

/** R31, R45a: the rules in force, in plain words, as they hold for who reads; and what those to come say otherwise. */
export const getRulesOfEngagement = handle(contract, async (context) => {
  const policy = await loadCurrentPolicy(context);
  const publication = await findPublication(context.tx, policy.version);
  const format = createFormat(context.reader, policy.calendar.zone, context.now);
  const reader = await contextOf(context);
  const sections = describeRulesOfEngagement(policy, reader);
  const next = nextAfter(await listStarts(context.tx), context.now);
  const coming = next && {
    version: next.version,
    inForceFrom: format.date(next.effectiveFrom),
    sections: copy(
      changedSections(
        sections,
        describeRulesOfEngagement(await loadPolicyVersion(context, next.version), reader),
      ),
    ),
  };
  return {
    vendor: await findVendorName(context.tx),
    version: policy.version,
    inForceSince: format.date(publication?.effectiveFrom ?? context.now),
    sections: copy(sections),
    coming: coming ?? null,
  };
});

function copy(sections: readonly RulesSection[]) {
  return sections.map(({ title, sentences }) => ({ title, sentences: [...sentences] }));
}

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
