import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';

/** The newest version in force at an instant; 0 when none is yet. */
export async function findVersionAt(tx: TenantTransaction, at: Instant): Promise<number> {
  const row = await tx
    .selectFrom('policy')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('effective_from', '<=', at)
    .executeTakeFirst();
  return row?.version ?? 0;
}

export async function readDocument(
  tx: TenantTransaction,
  version: number,
): Promise<PolicyDocument> {
  const row = await tx
    .selectFrom('policy')
    .select('document')
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return row.document as unknown as PolicyDocument;
}

export interface NewPolicy {
  readonly document: PolicyDocument;
  readonly effectiveFrom: Instant;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
}

/** Publishes the next version; two at once wait for each other. */
export async function insertPolicy(tx: TenantTransaction, policy: NewPolicy): Promise<number> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('policy' || current_tenant()::text, 0))`.execute(
    tx,
  );
  const row = await tx
    .insertInto('policy')
    .values({
      tenant_id: sql`current_tenant()`,
      version: sql`(SELECT coalesce(max(version), 0) + 1 FROM policy)`,
      document: JSON.stringify(policy.document),
      effective_from: policy.effectiveFrom,
      published_at: policy.publishedAt,
      published_by: policy.publishedBy,
    })
    .returning('version')
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Who published a version and since when it holds. */
export async function findPublication(
  tx: TenantTransaction,
  version: number,
): Promise<{ publishedBy: string; publishedAt: Instant; effectiveFrom: Instant } | undefined> {
  const row = await tx
    .selectFrom('policy')
    .select(['published_by', 'published_at', 'effective_from'])
    .where('version', '=', version)
    .executeTakeFirst();
  return (
    row && {
      publishedBy: row.published_by,
      publishedAt: row.published_at,
      effectiveFrom: row.effective_from,
    }
  );
}

/** The name partners know the tenant by. */
export async function findVendorName(tx: TenantTransaction): Promise<string> {
  const row = await tx.selectFrom('tenant').select('name').executeTakeFirstOrThrow();
  return row.name;
}
