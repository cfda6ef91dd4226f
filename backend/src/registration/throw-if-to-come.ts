import type { LocalDate } from '@alongside/shared/vocabulary/values';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { createFormat } from '../rules/card/format.ts';
import { localDateAt } from '../rules/kernel/local-day.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';

/**
 * What is still to come proves nothing. Today is the day in the policy's zone. An import brings rows
 * from before they were checked; the rules count for nothing what lies ahead.
 */
export function throwIfToCome(
  context: Pick<OperationContext, 'actor' | 'reader' | 'now'>,
  policy: Pick<CompiledPolicy, 'calendar'>,
  items: readonly { readonly happenedOn: LocalDate }[] | undefined,
): void {
  if (context.actor.kind === 'system') return;
  const { zone } = policy.calendar;
  const today = localDateAt(zone, context.now);
  const ahead = items?.find((item) => item.happenedOn > today)?.happenedOn;
  if (ahead === undefined) return;
  const day = createFormat(context.reader, zone, context.now).date(ahead);
  throw new ProductError('action_not_possible', {
    why: `${day} is still to come. Add what has happened.`,
  });
}
