import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

export const requestExtensionForm: FollowForm = {
  act: 'request_extension',
  path: 'more-time',
  title: 'Ask for more time',
  lead: ({ programme }) => `${programme.vendor} decides. You stay protected until they answer.`,
  fields: () => [
    {
      name: 'reason',
      kind: 'text',
      label: 'Why you need more time',
      hint: 'What happened lately, and what comes next',
      required: true,
      maxLength: 1000,
      missing: 'Say why you need more time.',
      wrong: 'Write at most 1,000 characters.',
    },
  ],
  send: (vendor) => `Ask ${vendor}`,
  ends: false,
  done: 'You asked for more time.',
  operation: requestExtension,
  read: (values) => ({ reason: valueOf(values, 'reason') }),
};
