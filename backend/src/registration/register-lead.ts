import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { registerLead as contract } from '@alongside/shared/contracts/registration/register-lead';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { identifyCustomer } from '../customer/identify-customer.ts';
import { findPartnerFacts } from '../partner/partner-facts-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { createFormat } from '../rules/card/format.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { decideLead } from '../rules/registration/decide-lead.ts';
import type { LeadFact, LeadFacts } from '../rules/registration/lead-facts.ts';
import { companyNameOf } from './company-name.ts';
import { findOpenLead, insertLead } from './lead-store.ts';
import { refuseSubmission } from './refuse-submission.ts';
import { type Registrant, resolveRegistrant } from './resolve-registrant.ts';

type Input = InputOf<typeof contract>;

/** Domain 3.8: keeps the instant at which a partner told of a customer; the first one, also when told twice. */
export const registerLead = handle(contract, async (context, input) => {
  const registrant = await resolveRegistrant(context, input);
  const policy = await loadCurrentPolicy(context);
  const { customerId } = await identifyCustomer(context, {
    name: companyNameOf(input),
    website: input.website ?? null,
    country: input.country ?? null,
  });
  const held = await findOpenLead(context.tx, registrant.partnerId, customerId, context.now);
  const facts = await factsOf(context, input, registrant, held);
  const decided = decideLead(facts, { kind: 'register_lead' }, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'refused') throw refuseSubmission(decision);
  if (decision.kind === 'existing' && held !== null) return receiptOf(context, held, policy);
  if (decision.kind !== 'kept') throw new Error('A lead that exists was not found.');
  const leadId = context.newId('lead');
  const { receivedAt, heldUntil } = decision;
  const columns = { ...textOf(input), received_at: receivedAt, held_until: heldUntil };
  const { partnerId, partnerContactId } = registrant;
  await insertLead(context.tx, {
    leadId,
    partnerId,
    partnerContactId,
    customerId,
    columns: { ...columns, policy_version: policy.version },
  });
  const command = { kind: 'register_lead' } as const;
  await saveDecision(context, { kind: 'lead_kept', facts, command, decided });
  context.audit(leadId, { partner: partnerId, customer: customerId, heldUntil });
  return receiptOf(context, { leadId, receivedAt, heldUntil }, policy);
});

async function factsOf(
  { tx }: OperationContext,
  input: Input,
  { partnerId }: Registrant,
  held: LeadFact | null,
): Promise<LeadFacts> {
  const partner = await findPartnerFacts(tx, partnerId, null);
  if (partner === undefined)
    throw new ProductError('not_found', { what: 'partner', value: partnerId });
  const { type, tier } = partner;
  const fieldsPresent: RegistrationField[] = ['company_or_website', 'contact'];
  if (input.need !== undefined) fieldsPresent.push('need');
  if (input.country !== undefined) fieldsPresent.push('country');
  return {
    partner: { partnerId, type, tier },
    fieldsPresent,
    country: input.country ?? null,
    held,
  };
}

function textOf(input: Input) {
  return {
    company_name: companyNameOf(input),
    website: input.website ?? null,
    contact_name: input.contactName,
    contact_email: input.contactEmail ?? null,
    need: input.need ?? null,
  };
}

function receiptOf(
  { reader, now }: OperationContext,
  { leadId, receivedAt, heldUntil }: LeadFact,
  policy: CompiledPolicy,
) {
  const format = createFormat(reader, policy.calendar.zone, now);
  const last = format.rightEnd(heldUntil);
  return {
    leadId,
    received: format.moment(receivedAt),
    heldUntil: last,
    status: `Register the deal until ${last.text}, and it counts from this moment. Nothing is protected before.`,
  };
}
