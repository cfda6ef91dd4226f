import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import type { ApprovalDecision } from '../rules/registration/decisions.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { updateRegistration } from './registration-store.ts';

interface Agreement {
  readonly record: RegistrationRecord;
  readonly facts: object;
  readonly command: object;
  readonly decided: Decided<ApprovalDecision, unknown>;
}

/** One of several agreed: the others are asked, with a promise of their own. The partner is told when all did. */
export async function keepAgreement(
  context: OperationContext,
  { record: { registrationId }, facts, command, decided }: Agreement,
  { agreed, nextAt }: Extract<ApprovalDecision, { kind: 'agreed' }>,
): Promise<void> {
  const kind = 'approved';
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await updateRegistration(context.tx, registrationId, {
    agreed_approvers: [...agreed],
    missed_promises: 0,
    escalates_at: nextAt,
  });
  context.audit(registrationId, { kind: 'approval_agreed', decision: decisionId });
}
