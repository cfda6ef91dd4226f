import { addLocalDays } from '../../kernel/local-day.ts';
import { decideExtension } from '../../protection-window/decide-extension.ts';
import { releaseWords } from '../../sharing/code-words.ts';
import { renderReason } from '../../sharing/render-reason.ts';
import { factWords } from '../card-words.ts';
import type { Protection } from '../protection.ts';
import { post, type ActionContext, type ActionDraft } from './action-draft.ts';
import { optionsOf, select, textArea } from './form-fields.ts';

export function extendDraft(protection: Protection, context: ActionContext): ActionDraft {
  const { registration, window } = protection;
  const { name } = registration.partner;
  const { days, allowed } = extensionOffer(protection, context);
  const end = addLocalDays(context.policy.calendar.zone, window.endsAt, days);
  return {
    id: 'extend',
    label: 'Extend',
    emphasis: 'secondary',
    audience: 'manager',
    allowed,
    call: post(`/v1/registrations/${registration.registrationId}/extend`),
    form: {
      title: `Extend the protection of ${name}`,
      consequences: [
        `With ${days} days it lasts until ${context.format.lastDay(end)}.`,
        `${name} sees the new date at once.`,
      ],
      fields: [
        {
          name: 'days',
          label: 'Days',
          kind: 'text',
          required: true,
          value: String(days),
          maxLength: 3,
        },
        textArea('reason', 'Reason', { required: true }),
      ],
      submit: 'Extend',
    },
  };
}

/** The days the rules suggest, fewer when the total would be exceeded, or why there are none. */
function extensionOffer(
  { facts, registration }: Protection,
  { policy, format, now }: ActionContext,
): { days: number; allowed: true | string } {
  const wanted =
    registration.extensionRequest?.days ?? policy.knobsFor(facts.knobContext).extension.days;
  const { decision, reasons } = decideExtension(
    facts,
    { kind: 'extend', days: wanted },
    policy,
    now,
  );
  if (decision.kind === 'extended') return { days: wanted, allowed: true };
  if (decision.mostDays > 0) return { days: decision.mostDays, allowed: true };
  if (decision.because.startsWith('window_')) {
    return { days: wanted, allowed: 'Protection already ended. Ask for re-registration.' };
  }
  const reason = reasons.find(({ code }) => code === decision.because);
  const why = renderReason(reason ?? { code: decision.because, facts: {} }, {
    audience: 'internal',
    words: factWords(format, new Map()),
  });
  return { days: wanted, allowed: `${why} Ask for re-registration.` };
}

export function releaseDraft(
  { registration, live }: Protection,
  context: ActionContext,
): ActionDraft {
  const { name } = registration.partner;
  return {
    id: 'release',
    label: 'Release protection',
    emphasis: 'destructive',
    audience: 'manager',
    allowed: live ? true : 'Protection already ended. There is nothing to release.',
    call: post(`/v1/registrations/${registration.registrationId}/release`),
    form: {
      title: `Release the protection of ${name}`,
      consequences: [
        `${name} is not protected from ${context.format.date(context.now)} on.`,
        'Other partners may register this customer again.',
        'The attribution stays as it was fixed at approval.',
      ],
      fields: [select('reason', 'Reason', optionsOf(releaseWords))],
      submit: 'Release',
    },
  };
}
