import type { Rule } from '../../kernel/decision.ts';
import type { CompletionField } from '../commands.ts';
import type { ReviewContext } from '../rule-context.ts';

export interface CompletionContext extends ReviewContext {
  /** Fields the command brings. */
  readonly fields: readonly CompletionField[];
}

/** Domain 3.2: what was given is frozen; completing only narrows what is claimed, so it moves no time. */
export const completionFields: Rule<CompletionContext, 'completion_fields'> = {
  id: 'completion_fields',
  title: 'Nothing given is changed',
  sentence: 'Products and country can be added once; changing them needs a new registration.',
  evaluate: (context) => {
    const frozen = frozenFields(context);
    return frozen.length === 0
      ? { outcome: 'passed', facts: { fields: context.fields } }
      : { outcome: 'failed', facts: { frozen }, because: 'complete_submission' };
  },
};

/** Fields of the command that the registration has already; a need claims nothing and may be told anew. */
export function frozenFields({ facts, fields }: CompletionContext): CompletionField[] {
  const { fieldsPresent } = facts.registration;
  return fields.filter((field) => field !== 'need' && fieldsPresent.includes(field));
}
