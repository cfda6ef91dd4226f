import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { listQueue as contract } from '@alongside/shared/contracts/registration/list-queue';
import { findNames } from '../card/decision-page-store.ts';
import { readerOf } from '../card/reader-of.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { buildQueue } from '../rules/card/build-queue.ts';
import type { QueueRegistration } from '../rules/card/page-facts.ts';
import { namedCustomers } from '../rules/registration/rules/customer-identity.ts';
import { loadPoliciesOf } from './load-policies-of.ts';
import { toInstant } from '../platform/database/to-instant.ts';
import { decodeCursor, encodeCursor } from './queue-cursor.ts';
import { type QueueRow, readQueue } from './queue-store.ts';
import { type RegistrationRecord, toRegistrationRecord } from './registration-record.ts';
import { toCardRegistration } from './to-card-registration.ts';

/** The manager's queue by due time, also registrations without a deal. */
export const listQueue = handle(contract, async (context, input) => {
  const after = input.cursor === undefined ? null : decodeCursor(input.cursor);
  const { rows, total } = await readQueue(context.tx, {
    show: input.show,
    limit: input.limit + 1,
    after,
    installationId: context.actor.kind === 'crm_user' ? context.actor.installationId : null,
  });
  const page = rows.slice(0, input.limit);
  const policy = await loadCurrentPolicy(context);
  const policyOf = await loadPoliciesOf(
    context,
    page.map((row) => row.registration.policyVersion),
  );
  const customerNames = await findNames(
    context.tx,
    namedCustomers(page.flatMap((row) => row.reasons ?? [])),
  );
  const items = page.map((row): QueueRegistration => {
    const record = toRegistrationRecord(row.registration);
    const registration = toCardRegistration(record, policyOf(record.policyVersion), context.now);
    return {
      registration,
      customerName: record.companyName,
      amount: record.amount,
      findings: findingsOf(row, record),
      customerNames,
      approvable: registration.missing.length === 0 && record.openConflictId === null,
      openConflictId: record.openConflictId,
      dealRecordUrl: null,
      dealRecordId: row.dealRecordId,
    };
  });
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  const reader = await readerOf(context);
  const nextCursor = last === undefined ? null : cursorOf(last);
  return buildQueue({ show: input.show, items, total, nextCursor, policy }, reader, context.now);
});

function cursorOf(row: QueueRow): string {
  return encodeCursor({ at: row.sortAt, id: row.registration.id });
}

const whyAgain: readonly ReasonCode[] = ['edited_for_review', 'won_too_soon', 'amount_rose'];

/**
 * What the submission brought, why a person looks again, whether the partner has spoken yet, and since
 * when it is asked: who comes again counts from the new time, and the first one stays in sight.
 */
function findingsOf(
  { reasons, laterReasons, firstSubmittedAt }: QueueRow,
  { awaitsPartner }: RegistrationRecord,
): Reason[] {
  const again = (laterReasons ?? []).filter(({ code }) => whyAgain.includes(code));
  const firstInstant = firstSubmittedAt && toInstant(firstSubmittedAt);
  const unconfirmed = { code: 'partner_unconfirmed', facts: {} } as const;
  const before = { code: 'registered_before', facts: { firstAt: firstInstant } } as const;
  return [
    ...(reasons ?? []),
    ...again,
    ...(awaitsPartner ? [unconfirmed] : []),
    ...(firstSubmittedAt === null ? [] : [before]),
  ];
}
