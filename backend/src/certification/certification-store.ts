import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
} from '@alongside/shared/vocabulary/partner';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

export interface CertificationColumns {
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  readonly status: CertificationStatus;
  readonly earned_on: string | null;
  readonly expires_on: string | null;
}

/** Same holder, type, product line and day earned are one certification; its level, status and end follow the source. */
export async function upsertCertification(
  tx: TenantTransaction,
  certificationId: Id<'certification'>,
  contactId: Id<'partnerContact'>,
  productLine: number | null,
  columns: CertificationColumns,
): Promise<{ certificationId: Id<'certification'>; created: boolean }> {
  const { level, status, expires_on } = columns;
  const row = await tx
    .insertInto('certification')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('certification', certificationId),
      partner_contact_id: decodeId('partnerContact', contactId),
      product_line_id: sql`(SELECT id FROM product_line WHERE number = ${productLine})`,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'partner_contact_id', 'type', 'product_line_id', 'earned_on'])
        .doUpdateSet({ level, status, expires_on }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const stored = encodeId('certification', row.id);
  return { certificationId: stored, created: stored === certificationId };
}
