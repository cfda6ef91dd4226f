import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';

/** What stands in the way of publishing: where, what, and what to do about it. */
export interface PolicyProblem {
  /** Dotted path in the document, e.g. `window.days` or `overrides.2.set.window.days`. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

export type PolicyValidation =
  | { readonly kind: 'valid'; readonly document: PolicyDocument }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };
