import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { lockDealRecord } from '../registration/deal-store.ts';
import { knobContextOf } from '../registration/registration-knobs.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { WindowFacts } from '../rules/protection-window/facts.ts';

/** All that a decision about a registration's window looks at; call it under the customer's lock. */
export async function loadWindowFacts(
  context: OperationContext,
  record: RegistrationRecord,
): Promise<WindowFacts> {
  if (record.window === null) {
    throw new ProductError('action_not_possible', {
      why: 'This registration is not protected yet. Approve it first.',
    });
  }
  const deal = record.dealId === null ? undefined : await lockDealRecord(context.tx, record.dealId);
  return {
    windowId: record.window.windowId,
    registrationId: record.registrationId,
    status: record.protectionStatus,
    startsAt: record.window.startsAt,
    endsAt: record.window.endsAt,
    extensionCount: record.window.extensionCount,
    extensionRequestedAt: record.extensionRequest?.requestedAt ?? null,
    lateStage: deal?.stageClass === 'late',
    lastActivityAt: record.lastActivityAt,
    ...record.course,
    certifications: await listCertificationFacts(
      context.tx,
      record.partnerContactId === null ? [] : [record.partnerContactId],
    ),
    partnerStatus: record.partner.status,
    knobContext: knobContextOf(record),
  };
}
