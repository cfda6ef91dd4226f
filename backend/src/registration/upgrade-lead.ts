import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { decideLeadUpgrade } from '../rules/registration/decide-lead-upgrade.ts';
import { closeLead, findOpenLead } from './lead-store.ts';

/** A lead's first instant, ready to be taken over by a registration that is stored. */
export interface LeadUpgrade {
  readonly since: Instant;
  readonly keep: (registrationId: Id<'registration'>) => Promise<void>;
}

/** What the partner's lead of this customer gives to the registration that follows; undefined when nothing is held. */
export async function upgradeLead(
  context: OperationContext,
  partnerId: Id<'partner'>,
  customerId: Id<'customer'>,
  policy: CompiledPolicy,
): Promise<LeadUpgrade | undefined> {
  const lead = await findOpenLead(context.tx, partnerId, customerId, context.now);
  if (lead === null) return undefined;
  const facts = { lead };
  const command = { kind: 'upgrade_lead' } as const;
  const decided = decideLeadUpgrade(facts, command, policy, context.now);
  if (decided.decision.kind === 'lapsed') return undefined;
  return {
    since: decided.decision.submittedAt,
    async keep(registrationId) {
      const kind = 'lead_upgraded';
      await saveDecision(context, { kind, registrationId, facts, command, decided });
      await closeLead(context.tx, lead.leadId, registrationId);
    },
  };
}
