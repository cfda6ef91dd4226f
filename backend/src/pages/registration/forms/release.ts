import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

export const releaseForm: FollowForm = {
  act: 'release',
  path: 'release',
  title: 'Give up the protection',
  lead: ({ programme }) =>
    `Your protection ends at once. ${programme.vendor} or another partner may then work with this customer.`,
  fields: () => [
    {
      name: 'reason',
      kind: 'choice',
      label: 'Why you give it up',
      required: true,
      options: [
        { value: 'deal_lost', label: 'The deal is lost' },
        { value: 'customer_declined', label: 'The customer declined' },
        { value: 'partner_gave_up', label: 'We no longer work on it' },
      ],
      missing: 'Choose why you give it up.',
      wrong: 'Choose from the reasons shown.',
    },
  ],
  send: () => 'Give up the protection',
  ends: true,
  done: 'The protection has ended.',
  operation: releaseProtection,
  read: (values) => ({ reason: valueOf(values, 'reason') }),
};
