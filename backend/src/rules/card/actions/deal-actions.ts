import type { FormField } from '@alongside/shared/vocabulary/card-action';
import { localDateAt } from '../../kernel/local-day.ts';
import type { CardView } from '../card-view.ts';
import { evidenceWords } from '../evidence-words.ts';
import { touchWords } from '../headlines/shared-rows.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { post, type ActionDraft } from './action-draft.ts';
import { optionsOf, select, textArea } from './form-fields.ts';

export function linkDealDraft(registration: CardRegistration, { facts }: CardView): ActionDraft {
  const { partner, reviewStatus } = registration;
  return {
    id: 'link_deal',
    label: 'Link registration',
    emphasis: 'secondary',
    audience: 'manager',
    allowed:
      reviewStatus === 'approved'
        ? true
        : 'Only an approved registration can be linked. Decide it first.',
    call: post(`/v1/registrations/${registration.registrationId}/link-deal`, {
      dealRecordId: facts.deal.recordId,
    }),
    form: {
      title: `Link the registration of ${partner.name}`,
      consequences: [
        `${partner.name} then stands on this deal.`,
        'The dates of the protection stay as they are.',
      ],
      fields: [],
      submit: 'Link',
    },
  };
}

/** Undefined while nobody is known who could have helped. */
export function logHelpDraft({ facts, now, open }: CardView): ActionDraft | undefined {
  const partners = new Map(
    facts.registrations.map(({ partner }) => [partner.partnerId, partner.name]),
  );
  for (const touch of facts.touches) partners.set(touch.partnerId, touch.partnerName);
  const [only, ...others] = partners;
  if (only === undefined) return undefined;
  const single = others.length === 0;
  const options = [...partners].map(([value, label]) => ({ value, label }));
  const today = localDateAt(facts.policy.calendar.zone, now);
  return {
    id: 'log_help',
    label: 'Log their help',
    emphasis: 'secondary',
    audience: 'ae',
    allowed: open ? true : 'The deal is closed. Write an internal note instead.',
    call: post('/v1/touches', {
      dealId: facts.deal.dealId,
      ...(single ? { partnerId: only[0] } : {}),
    }),
    form: {
      title: single ? `Log the help of ${only[1]}` : 'Log their help',
      consequences: ['It counts for attribution once they confirm it.'],
      fields: [
        ...(single ? [] : [select('partnerId', 'Partner', options)]),
        select('kind', 'What they did', optionsOf(touchLabels)),
        { name: 'happenedOn', label: 'When', kind: 'date', required: true, value: today },
        textArea('note', 'Note', { required: false }),
      ],
      submit: 'Log their help',
    },
  };
}

const touchLabels = Object.fromEntries(
  Object.entries(touchWords).map(([kind, [one]]) => [kind, one]),
);

export function addEvidenceDraft(
  registration: CardRegistration,
  { facts, now }: CardView,
): ActionDraft {
  const today = localDateAt(facts.policy.calendar.zone, now);
  const fields: FormField[] = [
    select('kind', 'What it is', optionsOf(evidenceWords)),
    { name: 'happenedOn', label: 'When it happened', kind: 'date', required: true, value: today },
    textArea('summary', 'What you know', { required: true }),
    { name: 'url', label: 'Link', kind: 'text', required: false, maxLength: 2000 },
  ];
  return {
    id: 'add_evidence',
    label: 'Add evidence',
    emphasis: 'secondary',
    audience: 'ae',
    allowed: true,
    call: post(`/v1/registrations/${registration.registrationId}/evidence`),
    form: {
      title: 'Add what you know about this customer',
      consequences: ['Whoever decides sees it; no partner does.'],
      fields,
      submit: 'Add evidence',
    },
  };
}

/** A link by which a partner's person can register this deal. */
export function invitePartnerDraft({ facts }: CardView): ActionDraft {
  const options = facts.invitable.map(({ partnerContactId, name, partnerName }) => ({
    value: partnerContactId,
    label: `${name} (${partnerName})`,
  }));
  return {
    id: 'invite_partner',
    label: 'Invite',
    emphasis: 'secondary',
    audience: 'manager',
    allowed: options.length > 0 ? true : "No partner's people are known yet. Import them first.",
    call: post('/v1/share-links'),
    form: {
      title: 'Invite a partner',
      consequences: ['You get a link to send to them. It shows them nothing of this deal.'],
      fields: [select('partnerContactId', 'Whom', options)],
      submit: 'Make the link',
    },
  };
}
