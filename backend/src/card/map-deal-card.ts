import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import { reasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { toCardMessage } from '../collaboration/thread-store.ts';
import { encodeId, encodeIdOrNull } from '../platform/ids.ts';
import { toInstant } from '../platform/database/to-instant.ts';
import type { RegistrationJson } from '../registration/registration-json.ts';
import { toRegistrationRecord } from '../registration/registration-record.ts';
import { toCardRegistration } from '../registration/to-card-registration.ts';
import type { CardConflict } from '../rules/card/conflict-facts.ts';
import type { CardDeal, CardRecord, CardSync, DealCardFacts } from '../rules/card/deal-facts.ts';
import type { CardContact, CardTouch } from '../rules/card/people-facts.ts';
import type { CardRegistration } from '../rules/card/registration-facts.ts';
import { touchQualifies } from '../rules/attribution/touch-qualifies.ts';
import type { CardEvent } from '../rules/card/thread-facts.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type {
  ConflictRow,
  ContactRow,
  DealCardRow,
  HistoryRow,
  TouchRow,
} from './deal-card-row.ts';

/** Policies by version, those of the registrations in flight too. */
export type PolicyByVersion = (version: number) => CompiledPolicy;

/** Brings what the one query read into the facts the card is built from. */
export function mapDealCard(
  row: DealCardRow,
  policyOf: PolicyByVersion,
  current: CompiledPolicy,
  now: Instant,
): DealCardFacts {
  const toCard = (json: RegistrationJson): CardRegistration => {
    const record = toRegistrationRecord(json);
    return toCardRegistration(record, policyOf(record.policyVersion), now);
  };
  const registrations = row.registrations.map((json) => ({
    onDeal: json.dealId === row.deal.id,
    card: toCard(json),
  }));
  const { customerId, customerName } = row.deal;
  return {
    deal: mapDeal(row),
    customer:
      customerId === null
        ? null
        : { customerId: encodeId('customer', customerId), name: customerName ?? '' },
    registrations: primaryFirst(registrations.filter((one) => one.onDeal).map((one) => one.card)),
    customerRegistrations: registrations.filter((one) => !one.onDeal).map((one) => one.card),
    possibleMatches: row.possibleMatches.map(toCard),
    conflicts: row.conflicts.map(mapConflict),
    contacts: row.contacts.map(mapContact),
    touches: row.touches.map(mapTouch),
    messages: row.messages.map(toCardMessage),
    unread: row.unread,
    history: row.history.flatMap(mapEvent),
    sync: mapSync(row.sync),
    records: row.records.map((record) => mapRecord(record, row.deal)),
    agreedParts: row.agreedParts.map(({ partnerId, basisPoints }) => ({
      partnerId: encodeId('partner', partnerId),
      basisPoints,
    })),
    attributionFixed: row.fixed,
    attributionLockedAt:
      row.fixed?.lock.lockedAt ??
      (row.deal.closedAt === null ? null : toInstant(row.deal.closedAt)),
    policy: current,
    partnerManagerName: row.partnerManager,
    invitable: row.invitable.map(({ id, ...who }) => ({
      ...who,
      partnerContactId: encodeId('partnerContact', id),
    })),
  };
}

/** The protected one leads, then whoever was approved, then by submission. */
function primaryFirst(registrations: readonly CardRegistration[]): readonly CardRegistration[] {
  const rank = (one: CardRegistration) =>
    one.protectionStatus === 'active' ? 0 : one.reviewStatus === 'approved' ? 1 : 2;
  return [...registrations].sort((a, b) => rank(a) - rank(b));
}

function mapDeal({ deal }: DealCardRow): CardDeal {
  return {
    dealId: encodeId('deal', deal.id),
    recordId: deal.recordId,
    name: deal.name,
    amount:
      deal.amountMinor === null ? null : { amountMinor: deal.amountMinor, currency: deal.currency },
    stage: deal.stage,
    stageClass: deal.stageClass,
    expectedCloseOn: deal.expectedCloseOn,
    createdAt: toInstant(deal.createdAt),
    closedAt: deal.closedAt === null ? null : toInstant(deal.closedAt),
    nextStep: null,
  };
}

export function mapConflict(row: ConflictRow): CardConflict {
  const outcome =
    row.outcome === null ? null : (JSON.parse(row.outcome) as { decidingStep?: PrecedenceStep });
  return {
    conflictId: encodeId('conflict', row.id),
    status: row.status,
    openedAt: toInstant(row.openedAt),
    dueAt: row.status === 'open' ? toInstant(row.dueAt) : null,
    resolvedAt: row.resolvedAt === null ? null : toInstant(row.resolvedAt),
    decidingStep: outcome?.decidingStep ?? null,
    reasons: row.reasons,
    decisionId: encodeIdOrNull('decision', row.decisionId),
    parties: row.parties.map((party) => ({
      ...party,
      registrationId: encodeId('registration', party.registrationId),
    })),
  };
}

export function mapContact(row: ContactRow): CardContact {
  return {
    partnerContactId: encodeId('partnerContact', row.id),
    partnerId: encodeId('partner', row.partnerId),
    name: row.name,
    role: row.role as CardContact['role'],
    certifications: row.certifications.map(({ id, ...certification }) => ({
      ...(certification as Omit<CardContact['certifications'][number], 'certificationId'>),
      certificationId: encodeId('certification', id),
    })),
  };
}

function mapTouch(row: TouchRow): CardTouch {
  const { loggedByUs, loggedByPartner } = row;
  const kind = row.kind as CardTouch['kind'];
  return {
    touchId: encodeId('touch', row.id),
    partnerId: encodeId('partner', row.partnerId),
    partnerName: row.partnerName,
    kind,
    happenedAt: toInstant(row.happenedAt),
    qualifying: touchQualifies({ kind, loggedByUs, loggedByPartner }),
  };
}

/** An event tells the reason it was stored with; its decision knows the facts that the sentence quotes. */
export function mapEvent(row: HistoryRow): readonly CardEvent[] {
  const code = reasonCode.safeParse(row.code);
  if (!code.success) return [];
  const decided = row.reasons?.find((one) => one.code === code.data);
  const reason: Reason = { code: code.data, facts: { ...row.details, ...decided?.facts } };
  return [
    {
      happenedAt: toInstant(row.happenedAt),
      reason,
      actorName: row.actorName,
      decisionId: encodeIdOrNull('decision', row.decisionId),
    },
  ];
}

/** A record that was read before what it says was kept leads its deal, which is as it says. */
function mapRecord(
  { crm, account, deleted, ...said }: DealCardRow['records'][number],
  deal: DealCardRow['deal'],
): CardRecord {
  const { amountMinor, currency } = said.currency === null ? deal : said;
  return {
    crm,
    account,
    deleted,
    stage: said.stage ?? deal.stage,
    stageClass: said.stageClass ?? deal.stageClass,
    amount: amountMinor === null || currency === null ? null : { amountMinor, currency },
  };
}

function mapSync(sync: DealCardRow['sync']): CardSync {
  const at = (value: string | null) => (value === null ? null : toInstant(value));
  return {
    connected: sync.connected ?? false,
    pending: sync.pending,
    oldestPendingAt: at(sync.oldestPendingAt),
    parked: sync.parked,
    retryAt: at(sync.retryAt),
    lastWrittenAt: at(sync.lastWrittenAt),
  };
}
