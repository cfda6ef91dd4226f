import type { Instant } from '@alongside/shared/vocabulary/values';
import { canonicalText } from '../canonical-text.ts';

/** The columns of an audit row that its hash covers. */
export interface AuditedColumns {
  /** uuid */
  readonly tenant: string;
  readonly at: Instant;
  readonly actor: string;
  readonly operation: string;
  readonly subject: string | null;
  readonly outcome: string;
  /** Canonical JSON. */
  readonly details: string;
}

/** What is hashed after the previous hash: canonical JSON of the row. Its place is covered by the chain. */
export function auditText(row: AuditedColumns): string {
  const { tenant, at, actor, operation, subject, outcome, details } = row;
  return canonicalText({ tenant, at, actor, operation, subject, outcome, details });
}
