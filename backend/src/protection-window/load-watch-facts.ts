import type { OperationContext } from '../platform/operation-handler.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { WatchFacts } from '../rules/protection-window/facts.ts';
import { loadWindowFacts } from './load-window-facts.ts';
import { findStatusSince, listNotices } from './watch-store.ts';

/** All that the clock looks at; call it under the customer's lock. */
export async function loadWatchFacts(
  context: OperationContext,
  record: RegistrationRecord,
): Promise<WatchFacts> {
  return {
    ...(await loadWindowFacts(context, record)),
    notices: await listNotices(context.tx, record.registrationId),
    partnerStatusSince: await findStatusSince(context.tx, record.partner.partnerId),
    dealLinked: record.dealId !== null,
  };
}
