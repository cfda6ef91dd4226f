import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { factWords } from '../rules/card/card-words.ts';
import { createFormat } from '../rules/card/format.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { renderReason } from '../rules/sharing/render-reason.ts';

/** The engine said no: the same sentence the disabled button shows, for who asked; nothing was changed. */
export function refuseDecision(
  { actor, reader, now }: Pick<OperationContext, 'actor' | 'reader' | 'now'>,
  policy: Pick<CompiledPolicy, 'calendar'>,
  because: ReasonCode,
  reasons: readonly Reason[],
): ProductError {
  const reason = reasons.find((one) => one.code === because) ?? { code: because, facts: {} };
  const audience = actor.kind === 'partner_contact' ? 'partner' : 'internal';
  const words = factWords(createFormat(reader, policy.calendar.zone, now), new Map());
  return new ProductError('action_not_possible', {
    why: renderReason(reason, { audience, words }),
  });
}
