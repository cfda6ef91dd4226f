import type { Id } from '@alongside/shared/vocabulary/ids';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findSegment } from '../customer/customer-store.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { getRegistrationOrThrow } from '../registration/lock-registration.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { rankForLines } from '../rules/certification/rank-certification.ts';
import type { ConflictFacts, ConflictParty } from '../rules/conflict/facts.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { type ConflictRecord, findConflict } from './conflict-store.ts';

/** A conflict with its sides and what the rules decide from. */
export interface LoadedConflict {
  readonly conflict: ConflictRecord;
  readonly sides: readonly RegistrationRecord[];
  readonly facts: ConflictFacts;
  /** The version in force when the conflict opened (architecture 5). */
  readonly policy: CompiledPolicy;
}

/** As `loadConflict`, with the customer locked so that nothing moves before the settlement. */
export async function lockConflict(
  context: OperationContext,
  conflictId: Id<'conflict'>,
): Promise<LoadedConflict> {
  const before = await getConflictOrThrow(context, conflictId);
  await lockCustomer(context.tx, before.customerId);
  return loadConflict(context, conflictId);
}

export async function loadConflict(
  context: OperationContext,
  conflictId: Id<'conflict'>,
): Promise<LoadedConflict> {
  const conflict = await getConflictOrThrow(context, conflictId);
  const policy = await loadPolicyVersion(context, conflict.policyVersion);
  const sides: RegistrationRecord[] = [];
  for (const id of conflict.parties) sides.push(await getRegistrationOrThrow(context, id));
  sides.sort(
    (a, b) =>
      a.submittedAt.localeCompare(b.submittedAt) ||
      a.registrationId.localeCompare(b.registrationId),
  );
  const parties: ConflictParty[] = [];
  for (const side of sides) parties.push(await partyOf(context, side, policy));
  const first = parties.find((party) => party.complete);
  return {
    conflict,
    sides,
    policy,
    facts: {
      conflictId,
      openedAt: conflict.openedAt,
      segment: await findSegment(context.tx, conflict.customerId),
      contestWindow: first === undefined ? null : contestWindowFrom(first.submittedAt, policy),
      parties,
    },
  };
}

async function getConflictOrThrow(
  context: OperationContext,
  conflictId: Id<'conflict'>,
): Promise<ConflictRecord> {
  const conflict = await findConflict(context.tx, conflictId);
  if (conflict === undefined)
    throw new ProductError('not_found', { what: 'conflict', value: conflictId });
  return conflict;
}

function contestWindowFrom(startsAt: string, policy: CompiledPolicy) {
  return { startsAt, endsAt: dueAfter(policy.calendar, startsAt, policy.document.contestWindow) };
}

async function partyOf(
  context: OperationContext,
  side: RegistrationRecord,
  policy: CompiledPolicy,
): Promise<ConflictParty> {
  const contacts = side.partnerContactId === null ? [] : [side.partnerContactId];
  const certifications = await listCertificationFacts(context.tx, contacts);
  return {
    registrationId: side.registrationId,
    partnerId: side.partner.partnerId,
    submittedAt: side.submittedAt,
    // A submission starts the clock only with every start field, so what stands here was complete.
    complete: true,
    reviewStatus: side.reviewStatus,
    protectionStatus: side.protectionStatus,
    protectedSince: side.protectionStatus === 'active' ? side.decidedAt : null,
    certificationRank: rankForLines(
      certifications,
      side.productLineCodes,
      policy.calendar.zone,
      context.now,
    ),
    registrationType: side.registrationType,
    incumbent: false,
    customerLetter: side.evidence.some((item) => item.kind === 'customer_letter'),
  };
}
