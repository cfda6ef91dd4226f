import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { proofFields, readApprovalFields, scopeFields } from '../../form/approval-fields.ts';
import type { FollowForm } from './follow-form.ts';

export const completeForm: FollowForm = {
  act: 'complete',
  path: 'complete',
  title: 'Add what is missing',
  lead: () => 'Fill in what you have. The time of your registration stays as it is.',
  fields: (programme) => [...scopeFields(programme), ...proofFields(false)],
  send: (vendor) => `Send to ${vendor}`,
  ends: false,
  done: 'Your facts have been added.',
  operation: completeRegistration,
  nothing: 'Fill in at least one field.',
  read: readApprovalFields,
};
