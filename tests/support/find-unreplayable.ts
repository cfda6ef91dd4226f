import { replayDecision } from '@alongside/backend/policy/replay-decision';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type pg from 'pg';
import type { Programme } from './programme.ts';
import { queryInTenant } from './query-in-tenant.ts';

interface Row extends pg.QueryResultRow {
  readonly kind: string;
  readonly taken_at: Date;
  readonly engine_version: string;
  readonly facts: string;
  readonly command: string;
  readonly outcome: string;
  readonly reasons: unknown;
  readonly trace: unknown;
  readonly version: number;
  readonly document: PolicyDocument;
}

/** Takes every stored decision of a programme again; the kinds that do not come out byte for byte as they were kept. */
export async function findUnreplayable(
  pool: pg.Pool,
  { tenantId }: Programme,
): Promise<readonly string[]> {
  const rows = await queryInTenant<Row>(
    pool,
    tenantId,
    `SELECT d.*, p.version, p.document FROM decision d JOIN policy p ON p.version = d.policy_version`,
  );
  return rows.flatMap((row) => {
    const kept = { ...row, takenAt: row.taken_at.toISOString(), engineVersion: row.engine_version };
    const replay = replayDecision(kept, compilePolicy(row.document, row.version));
    return replay.kind === 'equal' ? [] : [`${row.kind}: ${JSON.stringify(replay)}`];
  });
}
