import { decideRevocation } from '../../protection-window/decide-revocation.ts';
import { appealLevel } from '../../registration/rules/appeal-level.ts';
import { revocationWords } from '../../sharing/code-words.ts';
import { renderReason } from '../../sharing/render-reason.ts';
import { factWords } from '../card-words.ts';
import type { Protection } from '../protection.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionContext, type ActionDraft } from './action-draft.ts';
import { optionsOf, select, textArea } from './form-fields.ts';

/** Answering an appeal: one level above who decided. Undefined while none is open. */
export function answerAppealDraft(
  { registrationId, partner, appeal }: CardRegistration,
  context: ActionContext,
): ActionDraft | undefined {
  if (appeal?.status !== 'open') return undefined;
  const by = { key: context.key ?? 'system', role: context.role };
  const facts = { against: { takenBy: appeal.against }, open: appeal };
  const level = appealLevel.evaluate({ facts, by, now: context.now });
  const words = factWords(context.format, new Map());
  return {
    id: 'answer_appeal',
    label: 'Answer the appeal',
    emphasis: 'primary',
    audience: 'manager',
    allowed:
      level.because === undefined
        ? true
        : renderReason(
            { code: level.because, facts: level.facts },
            { audience: 'internal', words },
          ),
    call: post(`/v1/registrations/${registrationId}/decide-appeal`),
    form: {
      title: `Answer the appeal of ${partner.name}`,
      consequences: [
        `${partner.name} writes: ${appeal.reason}`,
        'Upheld, it is decided anew; whoever is protected stays protected until then.',
        'Your answer is final.',
      ],
      fields: [
        {
          name: 'answer',
          label: 'Answer',
          kind: 'radio',
          required: true,
          options: [
            { value: 'uphold', label: 'Uphold: decide it anew' },
            { value: 'reject', label: 'Reject: the decision stands' },
          ],
        },
        textArea('explanation', 'Explanation', {
          required: true,
          help: `${partner.name} reads it.`,
        }),
      ],
      submit: 'Send the answer',
    },
  };
}

/** The first of two steps to take protection back. Undefined while it is proposed already. */
export function revokeDraft(
  { registration, live }: Protection,
  { policy, format, now }: ActionContext,
): ActionDraft | undefined {
  if (registration.revocation) return undefined;
  const { name } = registration.partner;
  const { available } = policy.document.secondPerson;
  return {
    id: 'revoke',
    label: 'Take protection back',
    emphasis: 'destructive',
    audience: 'manager',
    allowed: live ? true : 'Protection already ended. There is nothing to take back.',
    call: post(`/v1/registrations/${registration.registrationId}/propose-revocation`),
    form: {
      title: `Propose to take the protection of ${name} back`,
      consequences: [
        available
          ? 'Another manager has to confirm it; until then the protection stands.'
          : 'It takes effect by itself after a delay; until then the protection stands.',
        `${name} reads the reason, not your evidence.`,
      ],
      fields: [
        select('reason', 'Reason', optionsOf(revocationWords)),
        {
          name: 'happenedOn',
          label: 'When it happened',
          kind: 'date',
          required: true,
          help: `A day up to ${format.date(now)}.`,
        },
        textArea('evidence', 'What happened', { required: true, maxLength: 2000 }),
      ],
      submit: 'Propose',
    },
  };
}

/** The second step, for another person; dropping it is for anybody who decides. */
export function answerRevocationDraft(
  { registration, facts }: Protection,
  context: ActionContext,
): ActionDraft | undefined {
  const { revocation, partner, registrationId } = registration;
  if (!revocation) return undefined;
  const by = (context.key ?? null) as `usr_${string}` | null;
  const command = { kind: 'answer_revocation', answer: 'confirm', by } as const;
  const asked = { ...facts, proposal: revocation };
  const { decision } = decideRevocation(asked, command, context.policy, context.now);
  const own = decision.kind === 'blocked';
  return {
    id: 'answer_revocation',
    label: 'Answer the proposal',
    emphasis: 'primary',
    audience: 'manager',
    allowed: true,
    call: post(`/v1/registrations/${registrationId}/answer-revocation`),
    form: {
      title: `Take the protection of ${partner.name} back?`,
      consequences: [
        `Proposed because ${revocationWords[revocation.reason]}: ${revocation.evidence}`,
        ...(own ? ['You proposed it, so somebody else has to confirm. You may drop it.'] : []),
        'Confirmed, it ends at once, and other partners may register this customer.',
      ],
      fields: [
        {
          name: 'answer',
          label: 'Answer',
          kind: 'radio',
          required: true,
          options: [
            ...(own ? [] : [{ value: 'confirm', label: 'Confirm: it ends now' }]),
            { value: 'dismiss', label: 'Drop the proposal: it stays' },
          ],
        },
      ],
      submit: 'Send the answer',
    },
  };
}
