import type { Rule } from '../../kernel/decision.ts';
import { changedFields, type EditContext } from '../edit.ts';

/** An edit that changes nothing would only move the newest decision. */
export const editChanges: Rule<EditContext, 'edit_changes'> = {
  id: 'edit_changes',
  title: 'Something changes',
  sentence: 'A change must change something.',
  evaluate: ({ facts, changes }) => {
    const fields = changedFields(facts, changes);
    return fields.length === 0
      ? { outcome: 'failed', facts: {}, because: 'nothing_changed' }
      : { outcome: 'passed', facts: { fields } };
  },
};
