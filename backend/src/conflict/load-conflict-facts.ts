import type { Id } from '@alongside/shared/vocabulary/ids';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findSegment } from '../customer/customer-store.ts';
import { type DirectDeal, listDirectDeals } from '../customer/direct-deal-store.ts';
import { loadIncumbency } from '../customer/won-sale-store.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { getRegistrationOrThrow } from '../registration/lock-registration.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { rankForLines } from '../rules/certification/rank-certification.ts';
import { type IncumbencyFacts, isIncumbent } from '../rules/claim/incumbency.ts';
import type { ConflictFacts, DirectParty, RegistrationParty } from '../rules/conflict/facts.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import { addHours } from '../rules/kernel/instant.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { type ConflictRecord, findConflict, listHeld } from './conflict-store.ts';
import { hasCustomerChosen } from './incumbency-store.ts';

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
  const parties = await loadParties(context, conflict, sides, policy);
  const first = parties.find((party) => party.complete);
  return {
    conflict,
    sides,
    policy,
    facts: {
      conflictId,
      openedAt: conflict.openedAt,
      segment: await findSegment(context.tx, conflict.customerId),
      choiceSpent: await hasCustomerChosen(
        context.tx,
        conflict.customerId,
        conflictId,
        termStart(context, policy),
      ),
      contestWindow: first === undefined ? null : contestWindowFrom(first.submittedAt, policy),
      parties: [
        ...parties,
        ...(await listDirectDeals(context.tx, conflict.customerId, conflict.parties)).map(
          directParty,
        ),
      ],
    },
  };
}

async function loadParties(
  context: OperationContext,
  { customerId, parties }: ConflictRecord,
  sides: readonly RegistrationRecord[],
  policy: CompiledPolicy,
): Promise<readonly RegistrationParty[]> {
  const incumbency = await loadIncumbency(context.tx, customerId);
  const held = await listHeld(context.tx, parties);
  const loaded: RegistrationParty[] = [];
  for (const side of sides)
    loaded.push(
      await partyOf(context, side, policy, { incumbency, held: held.has(side.registrationId) }),
    );
  return loaded;
}

/** One move by the customer's letter in a term: the look-back that makes a partner the incumbent. */
function termStart({ now }: OperationContext, { document }: CompiledPolicy): string {
  return addHours(now, -24 * document.renewal.incumbencyLookbackDays);
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
  { incumbency, held }: { readonly incumbency: IncumbencyFacts; readonly held: boolean },
): Promise<RegistrationParty> {
  const contacts = side.partnerContactId === null ? [] : [side.partnerContactId];
  const certifications = await listCertificationFacts(context.tx, contacts);
  const { partnerId } = side.partner;
  return {
    kind: 'registration',
    registrationId: side.registrationId,
    partnerId,
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
    held,
    incumbent: isIncumbent(partnerId, side.productLineNumbers, incumbency, {
      policy,
      now: context.now,
    }),
    customerLetter: side.evidence.some((item) => item.kind === 'customer_letter'),
  };
}

function directParty({ contactAt, ...deal }: DirectDeal): DirectParty {
  return { kind: 'direct', submittedAt: contactAt, ...deal };
}
