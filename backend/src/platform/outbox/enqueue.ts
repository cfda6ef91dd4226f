import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { decodeId, decodeIdOrNull, newId } from '../ids.ts';

/** Something the CRM must be told. What is written is computed when it is sent (architecture 6). */
export interface OutboxRow {
  readonly tenantId: Id<'tenant'>;
  readonly installationId: Id<'installation'>;
  readonly kind: Tables['outbox']['kind'];
  /** Rows of one key go out one at a time, in the order they came. */
  readonly recordKey: string;
  readonly registrationId?: Id<'registration'> | undefined;
  readonly dealId?: Id<'deal'> | undefined;
  readonly decisionId?: Id<'decision'> | undefined;
  readonly now: Instant;
}

/** Queues a row in the running transaction; call it under the deal's lock and wake `crm-sync` after. */
export async function enqueue(tx: TenantTransaction, row: OutboxRow): Promise<Id<'outboxRow'>> {
  const id = newId('outboxRow');
  await tx
    .insertInto('outbox')
    .values({
      tenant_id: decodeId('tenant', row.tenantId),
      id: decodeId('outboxRow', id),
      installation_id: decodeId('installation', row.installationId),
      kind: row.kind,
      record_key: row.recordKey,
      registration_id: decodeIdOrNull('registration', row.registrationId),
      deal_id: decodeIdOrNull('deal', row.dealId),
      decision_id: decodeIdOrNull('decision', row.decisionId),
      status: 'waiting',
      created_at: row.now,
      next_attempt_at: row.now,
    })
    .execute();
  return id;
}
