import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionDraft } from './action-draft.ts';
import { textArea } from './form-fields.ts';

/** Send buttons name their audience, so that nobody writes to the wrong people (experience, "Deal card"). */
export function messagePartnerDraft(registration: CardRegistration): ActionDraft {
  const { name, status } = registration.partner;
  return {
    id: 'message_partner',
    label: `Message ${name}`,
    emphasis: 'secondary',
    audience: 'ae',
    allowed:
      status === 'terminated'
        ? `The partnership with ${name} ended. Write an internal note.`
        : true,
    call: post(messagesPath(registration), { audience: 'partner' }),
    form: {
      title: `Message ${name}`,
      consequences: [`Everybody named on the registration at ${name} can read it.`],
      fields: [textArea('body', 'Message', { required: true, maxLength: 5000 })],
      submit: `Send to ${name}`,
    },
  };
}

export function noteInternallyDraft(registration: CardRegistration): ActionDraft {
  return {
    id: 'note_internally',
    label: 'Internal note',
    emphasis: 'secondary',
    audience: 'ae',
    allowed: true,
    call: post(messagesPath(registration), { audience: 'internal' }),
    form: {
      title: 'Internal note',
      consequences: ['No partner can read it.'],
      fields: [textArea('body', 'Note', { required: true, maxLength: 5000 })],
      submit: 'Save internal note',
    },
  };
}

/** A message with words to start from; what is asked is in the thread, so nothing else is needed. */
export function remindPartnerDraft(registration: CardRegistration): ActionDraft {
  const { partner, awaitsPartnerConfirmation, question } = registration;
  const ask = awaitsPartnerConfirmation
    ? 'Please confirm the registration we made for you.'
    : `Please answer our question${question === null ? '' : `: "${question}"`}.`;
  return {
    id: 'remind_partner',
    label: 'Remind',
    emphasis: 'secondary',
    audience: awaitsPartnerConfirmation ? 'ae' : 'manager',
    allowed: true,
    call: post(messagesPath(registration), { audience: 'partner' }),
    form: {
      title: `Remind ${partner.name}`,
      consequences: [],
      fields: [textArea('body', 'Message', { required: true, maxLength: 5000, value: ask })],
      submit: `Send to ${partner.name}`,
    },
  };
}

function messagesPath({ registrationId }: CardRegistration): string {
  return `/v1/registrations/${registrationId}/messages`;
}
