import type { Rule } from '../../kernel/decision.ts';
import { materialChanges, type EditContext } from '../edit.ts';

/** Domain 3.2: another partner, product or country is looked at again, while protection stands. */
export const editMaterial: Rule<EditContext, 'edit_material'> = {
  id: 'edit_material',
  title: 'What needs a new look',
  sentence: 'When the partner, the products or the country change, a person looks again.',
  evaluate: ({ facts, changes }) => {
    const fields = materialChanges(facts, changes);
    return fields.length === 0
      ? { outcome: 'not_applicable', facts: {} }
      : { outcome: 'needs_review', facts: { fields }, because: 'edited_for_review' };
  },
};
