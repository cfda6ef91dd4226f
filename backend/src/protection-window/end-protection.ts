import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OperationContext } from '../platform/operation-handler.ts';
import { closeExtensionRequest } from './extension-request-store.ts';
import { closeRevocation } from './revocation-store.ts';
import { endWindows, type EndedStatus } from './window-store.ts';

/** Ends a registration's live windows; an open wish for more time, or to take them back, falls with them. */
export async function endProtection(
  context: Pick<OperationContext, 'tx' | 'now'>,
  registrationId: Id<'registration'>,
  status: EndedStatus,
  endsAt: Instant,
): Promise<void> {
  await endWindows(context.tx, registrationId, status, endsAt);
  await closeExtensionRequest(context.tx, registrationId, 'declined', context.now);
  const answer = status === 'revoked' ? 'confirmed' : 'dismissed';
  await closeRevocation(context.tx, registrationId, answer, context.now);
}
