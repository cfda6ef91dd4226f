import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { type PolicyStart, versionAt } from '../rules/policy/effective-dates.ts';

/** The version in force at an instant; 0 when none is yet. */
export async function findVersionAt(tx: TenantTransaction, at: Instant): Promise<number> {
  return versionAt(await listStarts(tx), at);
}

/** Every version and since when it holds, also those to come. */
export async function listStarts(tx: TenantTransaction): Promise<readonly PolicyStart[]> {
  const rows = await tx.selectFrom('policy').select(['version', 'effective_from']).execute();
  return rows.map((row) => ({ version: row.version, effectiveFrom: row.effective_from }));
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

/** Two that publish at once wait for each other, so that each sees the versions before its own. */
export async function lockPolicies(tx: TenantTransaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('policy' || current_tenant()::text, 0))`.execute(
    tx,
  );
}

/** Keeps the next version; call it under the lock. */
export async function insertPolicy(tx: TenantTransaction, policy: NewPolicy): Promise<number> {
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

/** Whether anything was registered yet: from then on no rules begin in the past. */
export async function hasRegistrations(tx: TenantTransaction): Promise<boolean> {
  const row = await tx.selectFrom('registration').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** The name partners know the tenant by. */
export async function findVendorName(tx: TenantTransaction): Promise<string> {
  const row = await tx.selectFrom('tenant').select('name').executeTakeFirstOrThrow();
  return row.name;
}
