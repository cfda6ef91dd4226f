import type { Protection } from '../protection.ts';
import { countDays } from '../format.ts';
import { post, type ActionContext, type ActionDraft } from './action-draft.ts';

/** A protection that was quiet for so long that a manager has to decide about it (R21). */
export function isOverdue({ live, status }: Protection): boolean {
  return live && status.keepAlive.state === 'decide';
}

/** Keeps a quiet protection: the silence is counted anew. */
export function keepDraft({ registration }: Protection): ActionDraft {
  return {
    id: 'keep',
    label: 'Keep protection',
    emphasis: 'secondary',
    audience: 'manager',
    allowed: true,
    call: post(`/v1/registrations/${registration.registrationId}/keep`),
  };
}

/** Ends a quiet protection before its time. */
export function lapseDraft(
  { registration, status }: Protection,
  context: ActionContext,
): ActionDraft {
  const { name } = registration.partner;
  const quiet = countDays(status.keepAlive.quietDays);
  return {
    id: 'lapse',
    label: 'End quiet protection',
    emphasis: 'destructive',
    audience: 'manager',
    allowed: true,
    call: post(`/v1/registrations/${registration.registrationId}/lapse`),
    form: {
      title: `End the protection of ${name}`,
      consequences: [
        `Nothing happened for ${quiet}; ${name} was warned and asked.`,
        `${name} is not protected from ${context.format.date(context.now)} on.`,
        'Other partners may register this customer again.',
      ],
      fields: [],
      submit: 'End protection',
    },
  };
}
