import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { ProductError } from '../platform/errors.ts';
import type { SubmissionDecision } from '../rules/registration/decisions.ts';

type Refused = Extract<SubmissionDecision, { kind: 'refused' }>;

/** Where a missing field stands in the input, and what to say there. */
const problems: Readonly<Record<RegistrationField, { path: string; message: string }>> = {
  company_or_website: { path: 'companyName', message: 'Name the company or give its web site.' },
  contact: { path: 'contactName', message: 'Name the person you speak with.' },
  need: { path: 'need', message: 'Say what the customer needs.' },
  estimated_amount: { path: 'estimatedAmountMinor', message: 'Estimate the amount.' },
  expected_close_date: { path: 'expectedCloseOn', message: 'Say when you expect to close.' },
  product_lines: { path: 'productLines', message: 'Choose at least one product.' },
  country: { path: 'country', message: "Choose the customer's country." },
  proof_of_engagement: {
    path: 'evidence',
    message: 'Add what happened with the customer, and when.',
  },
};

/** Nothing was stored: the partner's own side is not enough yet. Nobody else's data plays a part (domain 3.4). */
export function refuseSubmission(decision: Refused): ProductError {
  if (decision.because === 'certification_missing') {
    return new ProductError('action_not_possible', {
      why: 'Registering needs an active certification of the named person. Ask your partner manager for the course.',
    });
  }
  const fields = decision.missing.map((field) => problems[field]);
  return new ProductError(
    'input_invalid',
    { fields: fields.map((field) => field.path).join(', ') },
    { fields },
  );
}
