import type { ActionForm, CardAction } from '../generated/contract.ts';
import { idOf } from './ids.ts';

const registration = `/v1/registrations/${idOf('reg', '1')}`;

const post = (path: string, input: NonNullable<CardAction['call']>['input'] = {}) => ({
  method: 'POST' as const,
  path: `${registration}${path}`,
  input,
});

export const approvalForm: ActionForm = {
  title: 'Approve Northwind',
  consequences: [
    'Contoso GmbH is protected for Northwind until 8 Jan 2027.',
    'The deal "Contoso rollout" is linked.',
    'Northwind gets a mail.',
  ],
  fields: [
    {
      name: 'deal',
      label: 'Deal in HubSpot',
      kind: 'radio',
      required: true,
      value: '9001',
      options: [
        { value: '9001', label: 'Contoso rollout', help: 'Open, 48,000 EUR' },
        { value: 'create', label: 'Create a deal' },
      ],
    },
  ],
  submit: 'Approve',
};

export const approve: CardAction = {
  id: 'approve',
  label: 'Approve',
  emphasis: 'primary',
  enabled: true,
  call: post('/approve'),
  formPath: `${registration}/approval-preview`,
};

export const extend: CardAction = {
  id: 'extend',
  label: 'Extend',
  emphasis: 'secondary',
  enabled: true,
  call: post('/extend'),
  form: {
    title: 'Extend the protection of Northwind',
    consequences: ['Northwind is told the new end.'],
    fields: [
      { name: 'days', label: 'Days', kind: 'text', required: true, value: '30' },
      { name: 'reason', label: 'Reason', kind: 'textarea', required: true, maxLength: 1000 },
    ],
    submit: 'Extend',
  },
};

export const decline: CardAction = {
  id: 'decline',
  label: 'Decline',
  emphasis: 'destructive',
  enabled: true,
  call: post('/decline'),
  form: {
    title: 'Decline the registration',
    consequences: ['Northwind reads the reason, never the note.'],
    fields: [
      {
        name: 'reason',
        label: 'Reason',
        kind: 'select',
        required: true,
        options: [
          { value: 'existing_customer', label: 'Existing customer' },
          { value: 'duplicate', label: 'Registered before' },
        ],
      },
      { name: 'internalNote', label: 'Internal note', kind: 'textarea', required: false },
    ],
    submit: 'Decline',
  },
};

export const remind: CardAction = {
  id: 'remind_partner',
  label: 'Remind',
  emphasis: 'secondary',
  enabled: true,
  call: post('/messages', { audience: 'partner' }),
};

export const extendTooLate: CardAction = {
  id: 'extend',
  label: 'Extend',
  emphasis: 'secondary',
  enabled: false,
  disabledReason: 'Protection already ended. Ask for re-registration.',
};

export const seeAttribution: CardAction = {
  id: 'see_attribution',
  label: 'See attribution',
  emphasis: 'secondary',
  enabled: true,
};

export const seeWhy: CardAction = {
  ...seeAttribution,
  id: 'see_why',
  label: 'See why',
  call: { method: 'GET', path: `/v1/decisions/${idOf('dec', '1')}`, input: {} },
};

export const reviewConflict: CardAction = {
  id: 'review_conflict',
  label: 'Review conflict',
  emphasis: 'primary',
  enabled: true,
  call: { method: 'GET', path: `/v1/conflicts/${idOf('con', '1')}`, input: {} },
};

export const sendToPartner: CardAction = {
  id: 'message_partner',
  label: 'Send to Northwind',
  emphasis: 'primary',
  enabled: true,
  call: post('/messages', { audience: 'partner' }),
  form: {
    title: 'Message Northwind',
    consequences: ['Everybody named on the registration at Northwind can read it.'],
    fields: [{ name: 'body', label: 'Message', kind: 'textarea', required: true, maxLength: 5000 }],
    submit: 'Send to Northwind',
  },
};

export const noteInternally: CardAction = {
  ...sendToPartner,
  id: 'note_internally',
  label: 'Save internal note',
  emphasis: 'secondary',
  call: post('/messages', { audience: 'internal' }),
};

export const markRead = post('/messages/read');
