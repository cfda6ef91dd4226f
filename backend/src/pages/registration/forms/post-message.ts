import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

export const postMessageForm: FollowForm = {
  act: 'message',
  path: 'message',
  title: 'Write a message',
  lead: ({ programme }) => `The partner team of ${programme.vendor} reads it with this deal.`,
  fields: () => [
    {
      name: 'body',
      kind: 'text',
      label: 'Your message',
      required: true,
      maxLength: 5000,
      missing: 'Write a message.',
      wrong: 'Write at most 5,000 characters.',
    },
  ],
  send: (vendor) => `Send to ${vendor}`,
  ends: false,
  done: 'Your message has been sent.',
  operation: postMessage,
  read: (values) => ({ body: valueOf(values, 'body'), audience: 'partner' }),
};
