import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import { contains } from '../kernel/interval.ts';
import {
  registrationsOf,
  type ConflictFacts,
  type ConflictPolicy,
  type RegistrationParty,
} from './facts.ts';
import type { PrecedenceContext } from './precedence-rule.ts';
import { stands } from './registered-first.ts';

/** What holds for every pair of the partners' sides; a contest needs two complete submissions inside its window. */
export function precedenceContext(
  facts: Pick<ConflictFacts, 'segment' | 'contestWindow' | 'parties' | 'choiceSpent'>,
  policy: Pick<ConflictPolicy, 'isNonExclusive'>,
): PrecedenceContext {
  const inContest = registrationsOf(facts.parties).filter((party) =>
    contests(party, facts.contestWindow),
  );
  const contestants = inContest.length > 1 ? inContest : [];
  const provisional = contestants.filter(
    (party) =>
      party.protectionStatus === 'active' &&
      party.protectedSince !== null &&
      within(facts.contestWindow, party.protectedSince),
  );
  return {
    nonExclusive: policy.isNonExclusive(facts.segment),
    contestants: new Set(contestants),
    provisional: new Set(provisional),
    choiceSpent: facts.choiceSpent,
  };
}

function contests(party: RegistrationParty, window: Interval | null): boolean {
  return party.complete && stands(party) && within(window, party.submittedAt);
}

function within(window: Interval | null, at: Instant): boolean {
  return window !== null && contains(window, at);
}
