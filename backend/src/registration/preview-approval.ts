import { previewApproval as contract } from '@alongside/shared/contracts/registration/preview-approval';
import {
  handle,
  type OperationContext,
  type PrepareContext,
} from '../platform/operation-handler.ts';
import { findNames } from '../card/decision-page-store.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { buildApprovalForm } from '../rules/card/build-approval-form.ts';
import { openWindow } from '../rules/protection-window/open-window.ts';
import { namedCustomers } from '../rules/registration/rules/customer-identity.ts';
import { decideApproval } from '../rules/registration/decide-approval.ts';
import { refreshOpenDeals } from './refresh-open-deals.ts';
import { listCompanyRecords, listOpenDeals } from './deal-store.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { loadDecider } from './load-routing-facts.ts';
import { getRegistrationOrThrow } from './lock-registration.ts';
import { refuseDecision } from './refuse-decision.ts';
import { knobsOf } from './registration-knobs.ts';
import { toCardRegistration } from './to-card-registration.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** Domain 3.9: what approving will do in the CRM, before it does; the CRM is asked for open deals first. */
export const previewApproval = handle(contract, {
  async prepare(context, input) {
    const record = await context.read((tx) =>
      getRegistrationOrThrow({ tx, actor: context.actor }, input.registrationId),
    );
    return refresh(context, record);
  },
  async run(context, input, reachable) {
    const record = await getRegistrationOrThrow(context, input.registrationId);
    const policy = await loadPolicyVersion(context, record.policyVersion);
    const facts = await loadReviewFacts(context, record, policy);
    const by = await loadDecider(context, { record, policy }, facts);
    const decided = decideApproval(
      facts,
      { kind: 'approve', exceptionReason: null, ...(by && { by }) },
      policy,
      context.now,
    );
    const { decision } = decided;
    if (decision.kind === 'blocked' && !decision.exceptionPossible) {
      throw refuseDecision(context, policy, decision.because, decided.reasons);
    }
    const form = buildApprovalForm(
      {
        registration: toCardRegistration(record, policy, context.now),
        customerName: record.companyName,
        openDeals: await openDealsOf(context, record),
        companyExists: (await listCompanyRecords(context.tx, record.customerId)).length > 0,
        exceptionNeeded: decision.kind === 'blocked',
        findings: decided.reasons,
        customerNames: await findNames(context.tx, namedCustomers(decided.reasons)),
        wouldEndAt: openWindow(
          knobsOf(record, policy).window,
          policy.calendar.zone,
          record.submittedAt,
          context.now,
        ).endsAt,
        policy,
      },
      context.reader,
      context.now,
    );
    return reachable
      ? form
      : {
          ...form,
          consequences: [
            ...form.consequences,
            'The CRM does not answer: open deals may be missing here.',
          ],
        };
  },
});

async function refresh(context: PrepareContext, record: RegistrationRecord): Promise<boolean> {
  return context.actor.kind === 'crm_user'
    ? refreshOpenDeals(context, context.actor, record)
    : true;
}

async function openDealsOf(context: OperationContext, record: RegistrationRecord) {
  const deals = await listOpenDeals(context.tx, record.customerId);
  return deals.map(({ dealId, name, amount, stage, expectedCloseOn }) => ({
    value: dealId,
    name,
    amount,
    stage,
    expectedCloseOn,
  }));
}
