import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import type { FollowForm } from './follow-form.ts';

export const withdrawForm: FollowForm = {
  act: 'withdraw',
  path: 'withdraw',
  title: 'Withdraw this registration',
  lead: () =>
    'It will not be decided, and its time of submission is lost. You may register the customer again.',
  fields: () => [],
  send: () => 'Withdraw the registration',
  ends: true,
  done: 'The registration is withdrawn.',
  operation: withdrawRegistration,
  read: () => ({}),
};
