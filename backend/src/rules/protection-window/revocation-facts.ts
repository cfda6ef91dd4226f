import type { Id } from '@alongside/shared/vocabulary/ids';
import type { RevocationReason } from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';
import type { WindowFacts } from './facts.ts';

/** What decisions about taking protection back look at (domain 3.2). */
export interface RevocationFacts extends WindowFacts {
  /** The proposal that waits for a second person; null when there is none. */
  readonly proposal: {
    readonly proposedBy: Id<'crmUser'> | null;
    readonly proposedAt: Instant;
    readonly reason: RevocationReason;
    /** When it takes effect by itself, because nobody else is there; null when somebody is. */
    readonly takesEffectAt: Instant | null;
  } | null;
}

export interface ProposeRevocationCommand {
  readonly kind: 'propose_revocation';
  readonly reason: RevocationReason;
  /** Days on which what is held against the partner happened; each with a summary and a link elsewhere. */
  readonly evidenceOn: readonly LocalDate[];
}

export interface AnswerRevocationCommand {
  readonly kind: 'answer_revocation';
  readonly answer: 'confirm' | 'dismiss';
  /** Null when the clock or the command line answers. */
  readonly by: Id<'crmUser'> | null;
}

export type RevocationProposal =
  | { readonly kind: 'proposed'; readonly takesEffectAt: Instant | null }
  | Blocked;

export type RevocationDecision =
  | { readonly kind: 'revoked'; readonly protectionStatus: 'revoked'; readonly endsAt: Instant }
  | { readonly kind: 'dismissed' }
  | Blocked;
