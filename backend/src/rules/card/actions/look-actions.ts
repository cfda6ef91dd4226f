import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ActionDraft } from './action-draft.ts';

/** Opens the conflict side by side. */
export function reviewConflictDraft(conflictId: Id<'conflict'>): ActionDraft {
  return {
    id: 'review_conflict',
    label: 'Review conflict',
    emphasis: 'primary',
    audience: 'manager',
    allowed: true,
    call: { method: 'GET', path: `/v1/conflicts/${conflictId}`, input: {} },
  };
}

/** Opens the explanation of a decision. */
export function seeWhyDraft(decisionId: Id<'decision'>): ActionDraft {
  return {
    id: 'see_why',
    label: 'Why?',
    emphasis: 'secondary',
    audience: 'ae',
    allowed: true,
    call: { method: 'GET', path: `/v1/decisions/${decisionId}`, input: {} },
  };
}

/** Opens the attribution part of the card. */
export const seeAttributionDraft: ActionDraft = {
  id: 'see_attribution',
  label: 'See attribution',
  emphasis: 'secondary',
  audience: 'ae',
  allowed: true,
};
