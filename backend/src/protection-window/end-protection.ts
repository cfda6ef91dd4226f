import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OperationContext } from '../platform/operation-handler.ts';
import { closeExtensionRequest } from './extension-request-store.ts';
import { endWindows, type EndedStatus } from './window-store.ts';

/** Ends a registration's live windows; a wish for more time that was still open falls with them. */
export async function endProtection(
  context: Pick<OperationContext, 'tx' | 'now'>,
  registrationId: Id<'registration'>,
  status: EndedStatus,
  endsAt: Instant,
): Promise<void> {
  await endWindows(context.tx, registrationId, status, endsAt);
  await closeExtensionRequest(context.tx, registrationId, 'declined', context.now);
}
