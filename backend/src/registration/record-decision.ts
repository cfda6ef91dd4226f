import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { resolveUnopposed } from '../conflict/resolve-unopposed.ts';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { DecisionKind } from '../policy/decision-rules.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { appendEvent } from './registration-event-store.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { type RegistrationChanges, updateRegistration } from './registration-store.ts';

/** A decision about a registration, ready to be kept. */
export interface DecisionToRecord {
  readonly record: RegistrationRecord;
  readonly kind: DecisionKind;
  readonly reason: ReasonCode;
  readonly facts: object;
  readonly command: object;
  readonly decided: Decided<object, unknown>;
  readonly changes: RegistrationChanges;
}

/**
 * Keeps a decision with its facts, moves the registration's columns, appends the event, notes the
 * audit and tells the CRM when the registration has a deal. Every decision goes this one way (R23).
 */
export async function recordDecision(
  context: OperationContext,
  { record, kind, reason, facts, command, decided, changes }: DecisionToRecord,
): Promise<Id<'decision'>> {
  const { registrationId } = record;
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await updateRegistration(context.tx, registrationId, { ...changes, decision_id: decisionId });
  await appendEvent(context, { registrationId, kind, reason, decisionId });
  context.audit(registrationId, { kind, decision: decisionId, reason });
  if (record.dealId !== null) {
    await enqueueDealWrite(context, { dealId: record.dealId, registrationId, decisionId });
  }
  if (record.openConflictId !== null) await resolveUnopposed(context, registrationId);
  return decisionId;
}
