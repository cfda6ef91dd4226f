import { z } from 'zod';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmEvent } from '../crm-event.ts';

const id = z.string().regex(/^[a-zA-Z0-9]{18}$/);

/** What a trigger of the package reports when a transaction has ended: records it changed. */
const changeReport = z.strictObject({
  org: id,
  object: z.enum(['Opportunity', 'Account']),
  /** The same in every report of one transaction. */
  transaction: z.string().min(1).max(100),
  ids: z.array(id).min(1).max(2000),
});

/**
 * The events of one report, one a record. Reports of a transaction merge, however it was cut into
 * reports and however often they come. Accounts lead to none: they are read with their opportunities.
 *
 * @param now when it came; a report tells no time of its own
 * @returns null when the body is no report
 */
export function parseChangeReport(body: unknown, now: Instant): readonly CrmEvent[] | null {
  const read = changeReport.safeParse(body);
  if (!read.success) return null;
  const { org, object, transaction, ids } = read.data;
  if (object === 'Account') return [];
  return [...new Set(ids)].map((recordId) => ({
    kind: 'salesforce',
    externalAccountId: org,
    dedupeKey: `salesforce:${org}:${transaction}:${recordId}`,
    object: 'deal',
    recordId,
    occurredAt: now,
  }));
}
