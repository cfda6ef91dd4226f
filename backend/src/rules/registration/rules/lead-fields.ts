import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import type { Rule } from '../../kernel/decision.ts';
import type { LeadContext } from '../lead-facts.ts';

/** Domain 3.8, `lead_registration.fields`: less than a registration needs. */
export const leadFields: Rule<LeadContext, 'lead_fields'> = {
  id: 'lead_fields',
  title: 'What a lead needs',
  sentence: 'A lead counts from the moment its few fields are there.',
  evaluate: (context) => {
    const missing = missingLeadFields(context);
    return missing.length === 0
      ? { outcome: 'passed', facts: {} }
      : { outcome: 'failed', facts: { missing }, because: 'start_fields_missing' };
  },
};

export function missingLeadFields({ facts, knobs }: LeadContext): RegistrationField[] {
  return knobs.leadRegistration.fields.filter((field) => !facts.fieldsPresent.includes(field));
}
