import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { proofFields, readProof } from '../../form/approval-fields.ts';
import type { FollowForm } from './follow-form.ts';

export const addEvidenceForm: FollowForm = {
  act: 'add_evidence',
  path: 'evidence',
  title: 'Add proof of your work',
  lead: () =>
    'Say what happened with the customer, and when. It also shows that the deal is alive.',
  fields: () => proofFields(true),
  send: (vendor) => `Send to ${vendor}`,
  ends: false,
  done: 'Your proof has been added.',
  operation: addEvidence,
  read: readProof,
};
