import { openAppeal } from '@alongside/shared/contracts/registration/open-appeal';
import { proofFields, readProof } from '../../form/approval-fields.ts';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

export const appealForm: FollowForm = {
  act: 'appeal',
  path: 'appeal',
  title: 'Appeal against the decision',
  lead: ({ programme }) =>
    `Somebody of ${programme.vendor} who did not decide looks at it once more. The answer is final, and the decision stands until then. Bring a dated meeting, mail, confidentiality agreement, proposal or letter of the customer.`,
  fields: () => [
    {
      name: 'reason',
      kind: 'text',
      label: 'What was overlooked',
      required: true,
      maxLength: 2000,
      missing: 'Say what was overlooked.',
      wrong: 'Write at most 2,000 characters.',
    },
    ...proofFields(false),
  ],
  send: (vendor) => `Send the appeal to ${vendor}`,
  ends: false,
  done: 'Your appeal has arrived.',
  operation: openAppeal,
  read: (values) => {
    const proof = readProof(values);
    return {
      reason: valueOf(values, 'reason'),
      evidence: Object.keys(proof).length === 0 ? undefined : [proof],
    };
  },
};
