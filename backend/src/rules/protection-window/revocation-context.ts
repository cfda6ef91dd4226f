import type { Rule } from '../kernel/decision.ts';
import type {
  AnswerRevocationCommand,
  ProposeRevocationCommand,
  RevocationFacts,
} from './revocation-facts.ts';
import type { WindowContext } from './rule-context.ts';

/** What the rules about a proposal to take protection back may look at. */
export interface ProposalContext extends WindowContext {
  readonly facts: RevocationFacts;
  readonly command: ProposeRevocationCommand;
}

/** What the rules about the answer to it may look at. */
export interface AnswerContext extends WindowContext {
  readonly facts: RevocationFacts;
  readonly command: AnswerRevocationCommand;
}

export type ProposalRule<Id extends string> = Rule<ProposalContext, Id>;
export type AnswerRule<Id extends string> = Rule<AnswerContext, Id>;
