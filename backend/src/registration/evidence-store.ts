import type { evidenceInput } from '@alongside/shared/contracts/registration/registration-fields';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import type { OperationContext } from '../platform/operation-handler.ts';

type Evidence = z.output<typeof evidenceInput>;

/** Adds what happened with the customer; answers the ids in order. */
export async function addEvidenceItems(
  context: OperationContext,
  registrationId: Id<'registration'>,
  items: readonly Evidence[],
): Promise<readonly Id<'evidenceItem'>[]> {
  const rows = items.map((item) => ({ id: context.newId('evidenceItem'), item }));
  if (rows.length === 0) return [];
  await context.tx
    .insertInto('evidence_item')
    .values(
      rows.map(({ id, item }) => ({
        tenant_id: sql<string>`current_tenant()`,
        id: decodeId('evidenceItem', id),
        registration_id: decodeId('registration', registrationId),
        kind: item.kind,
        happened_on: item.happenedOn,
        summary: item.summary,
        url: item.url ?? null,
        from_partner: context.actor.kind === 'partner_contact',
        added_at: context.now,
      })),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** One piece of evidence as people read it. */
export interface EvidenceRow {
  readonly registrationId: Id<'registration'>;
  readonly kind: Evidence['kind'];
  readonly happenedOn: string;
  readonly summary: string;
}

export async function listEvidence(
  tx: TenantTransaction,
  registrations: readonly Id<'registration'>[],
): Promise<readonly EvidenceRow[]> {
  const byUuid = new Map(registrations.map((id) => [decodeId('registration', id), id]));
  const rows = await tx
    .selectFrom('evidence_item')
    .select(['registration_id', 'kind', 'happened_on', 'summary'])
    .where('registration_id', 'in', [...byUuid.keys()])
    .orderBy('happened_on')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    const registrationId = byUuid.get(row.registration_id);
    if (registrationId === undefined) return [];
    return [
      {
        registrationId,
        kind: row.kind,
        happenedOn: row.happened_on,
        summary: row.summary,
      },
    ];
  });
}
