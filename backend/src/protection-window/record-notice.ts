import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { DecisionKind } from '../policy/decision-rules.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';

/** A notice with what it was decided from. */
export interface NoticeToRecord {
  readonly record: RegistrationRecord;
  readonly kind: DecisionKind;
  readonly facts: object;
  readonly command: object;
  readonly decided: Decided<object, unknown>;
  /** What was told, about which activity, end or term, and at how many days. */
  readonly notice: {
    readonly notice: ReasonCode;
    readonly about: Instant;
    readonly days: number;
  };
}

/** Keeps a notice: the card's history and the partner's page show it, and the clock never gives it twice. */
export async function recordNotice(
  context: OperationContext,
  { record, kind, facts, command, decided, notice }: NoticeToRecord,
): Promise<void> {
  const { registrationId } = record;
  const { about, days } = notice;
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await appendEvent(context, {
    registrationId,
    kind: notice.notice,
    reason: notice.notice,
    details: { about, days },
    decisionId,
  });
  context.audit(registrationId, { kind: notice.notice, decision: decisionId, about, days });
}
