import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { renderReason } from '../rules/sharing/render-reason.ts';

/** The engine said no: the same sentence the disabled button shows, for who asked; nothing was changed. */
export function refuseDecision(
  context: Pick<OperationContext, 'actor'>,
  because: ReasonCode,
  reasons: readonly Reason[],
): ProductError {
  const reason = reasons.find((one) => one.code === because) ?? { code: because, facts: {} };
  const audience = context.actor.kind === 'partner_contact' ? 'partner' : 'internal';
  return new ProductError('action_not_possible', { why: renderReason(reason, { audience }) });
}
