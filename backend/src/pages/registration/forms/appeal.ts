import { openAppeal } from '@alongside/shared/contracts/registration/open-appeal';
import { proofFields, readProof } from '../../form/approval-fields.ts';
import type { Field } from '../../form/field.ts';
import { valueOf } from '../../form/read-form.ts';
import type { FollowForm } from './follow-form.ts';

/** Kinds of the checklist of domain 3.6; the others prove nothing here. */
const checklist: readonly string[] = ['meeting', 'email', 'nda', 'proposal', 'customer_letter'];

export const appealForm: FollowForm = {
  act: 'appeal',
  path: 'appeal',
  title: 'Appeal against the decision',
  lead: ({ programme }) =>
    `Somebody at ${programme.vendor} who did not decide looks at it once more.\nThe decision stands until then, and the answer is final.`,
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
    ...proofFields(false).map(asAppealField),
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

/** Proof that the registration holds already counts too, so none is demanded here. */
function asAppealField(field: Field): Field {
  if (field.name !== 'kind') return field;
  return {
    ...field,
    label: 'Dated proof of your work',
    hint: 'Leave it empty when what you added before shows it',
    options: (field.options ?? []).filter(({ value }) => checklist.includes(value)),
  };
}
