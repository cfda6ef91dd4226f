import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import type { FollowForm } from './follow-form.ts';

export const confirmForm: FollowForm = {
  act: 'confirm',
  path: 'confirm',
  title: 'Confirm this registration',
  lead: ({ programme }) =>
    `${programme.vendor} registered this deal for you. Confirm that you work on it; its time of submission stays.`,
  fields: () => [],
  send: () => 'Confirm',
  ends: false,
  done: 'You confirmed the registration.',
  operation: confirmRegistration,
  read: () => ({}),
};
