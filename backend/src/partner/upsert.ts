import { upsertPartner as contract } from '@alongside/shared/contracts/partner/upsert';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { lookAgainAtPartner } from '../protection-window/watch-store.ts';
import { findCrmUserByEmail, upsertPartnerRow } from './partner-store.ts';

/** R2, R9: takes over a partner organisation by the programme's own reference; twice gives the same. */
export const upsertPartner = handle(contract, async (context, input) => {
  const managerId =
    input.managerEmail === undefined ? null : await findManager(context, input.managerEmail);
  const stored = await upsertPartnerRow(
    context.tx,
    context.newId('partner'),
    {
      reference: input.reference,
      name: input.name,
      domain: input.domain?.toLowerCase() ?? null,
      type: input.type,
      tier: input.tier,
      status: input.status,
      country: input.country ?? null,
      territories: input.territories ?? [],
      ...(input.goodStanding === undefined ? {} : { good_standing: input.goodStanding }),
    },
    managerId,
    context.now,
  );
  if (!stored.created) await lookAgainAtPartner(context.tx, stored.partnerId);
  context.audit(stored.partnerId, {
    created: stored.created,
    type: input.type,
    tier: input.tier,
    status: input.status,
  });
  return stored;
});

async function findManager(context: OperationContext, email: string) {
  const managerId = await findCrmUserByEmail(context.tx, email);
  if (managerId === undefined)
    throw new ProductError('not_found', { what: 'CRM user with the mail address', value: email });
  return managerId;
}
