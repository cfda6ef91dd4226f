import { randomUUID } from 'node:crypto';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Dispatch } from './platform/dispatch.ts';
import type { Services } from './platform/services.ts';

/** How an operation's preparation takes over a deal: as an operation of its own, by the system. */
export function callRecordDeal(dispatch: () => Dispatch): Services['recordDeal'] {
  return async ({ tenantId, installationId }, deal) => {
    const actor = { kind: 'system', tenantId, origin: 'sync' } as const;
    // A deal may come back to how it was, so equal snapshots are not the same call.
    const input = { installationId, deal, idempotencyKey: randomUUID() };
    const meta = { requestId: randomUUID() };
    const { dealId } = await dispatch()(recordDealChange, actor, input, meta);
    return dealId;
  };
}
