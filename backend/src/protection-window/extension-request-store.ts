import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

export interface NewExtensionRequest {
  readonly extensionRequestId: Id<'extensionRequest'>;
  readonly registrationId: Id<'registration'>;
  readonly requestedAt: Instant;
  readonly dueAt: Instant;
  readonly reason: string;
}

/** Keeps a partner's wish for more time; the database allows one open wish a registration. */
export async function insertExtensionRequest(
  tx: TenantTransaction,
  request: NewExtensionRequest,
): Promise<void> {
  await tx
    .insertInto('extension_request')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('extensionRequest', request.extensionRequestId),
      registration_id: decodeId('registration', request.registrationId),
      requested_at: request.requestedAt,
      due_at: request.dueAt,
      reason: request.reason,
      status: 'open',
    })
    .execute();
}

/** Closes the open wish of a registration, if there is one. */
export async function closeExtensionRequest(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  status: 'granted' | 'declined',
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('extension_request')
    .set({ status, decided_at: at })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'open')
    .execute();
}
