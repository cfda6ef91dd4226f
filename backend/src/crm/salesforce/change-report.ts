import { z } from 'zod';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmEvent } from '../crm-event.ts';

const id = z.string().regex(/^[a-zA-Z0-9]{18}$/);

/** What a trigger of the package reports when a transaction has ended: records it changed. */
const changeReport = z.strictObject({
  org: id,
  object: z.enum(['Opportunity', 'Account']),
  /** The same in every report of one request to the org. */
  transaction: z.string().min(1).max(100),
  ids: z.array(id).min(1).max(2000),
});

/** Our words for the objects that are reported. */
const objects = { Opportunity: 'deal', Account: 'company' } as const;

/**
 * The events of one report, one a record. A request of the org may have several transactions, and a
 * report may come twice: each counts by itself, and those of one record that wait are read as one.
 *
 * @param now when it came; a report tells no time of its own
 * @returns null when the body is no report
 */
export function parseChangeReport(body: unknown, now: Instant): readonly CrmEvent[] | null {
  const read = changeReport.safeParse(body);
  if (!read.success) return null;
  const { org, object, transaction, ids } = read.data;
  return [...new Set(ids)].map((recordId) => ({
    kind: 'salesforce',
    externalAccountId: org,
    dedupeKey: `salesforce:${org}:${transaction}:${recordId}:${now}`,
    object: objects[object],
    recordId,
    occurredAt: now,
  }));
}
