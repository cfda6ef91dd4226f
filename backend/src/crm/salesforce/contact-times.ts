import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromMilliseconds } from '../../rules/kernel/instant.ts';
import { emailMessage, event } from './answer-schemas.ts';
import type { OrgContext } from './org-context.ts';
import { orNone } from './or-none.ts';
import { literals } from './soql.ts';
import { toInstant } from './to-instant.ts';

const MOST_ROWS = 2000;

/** The latest two-way contact of each deal: a meeting that is over, or a mail that came in (domain 3.4). */
export async function findContactTimes(
  { api, nowMs }: OrgContext,
  dealIds: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  if (dealIds.length === 0) return new Map();
  const ids = literals(dealIds);
  const latest = (field: string): string => `ORDER BY ${field} DESC LIMIT ${MOST_ROWS}`;
  const held = `SELECT WhatId, EndDateTime FROM Event WHERE WhatId IN ${ids} AND EndDateTime <= ${fromMilliseconds(nowMs())} ${latest('EndDateTime')}`;
  const came = `SELECT RelatedToId, MessageDate FROM EmailMessage WHERE RelatedToId IN ${ids} AND Incoming = true ${latest('MessageDate')}`;
  const [meetings, mails] = await Promise.all([
    orNone(api.query(event, held)),
    orNone(api.query(emailMessage, came)),
  ]);
  const contacts = [
    ...meetings.map(({ WhatId, EndDateTime }) => [WhatId, toInstant(EndDateTime)] as const),
    ...mails.map(({ RelatedToId, MessageDate }) => [RelatedToId, toInstant(MessageDate)] as const),
  ];
  return new Map(contacts.toSorted(([, a], [, b]) => a.localeCompare(b)));
}
