import type { FactSet, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { elapsedDays, isBefore } from '../kernel/instant.ts';
import type {
  ConflictFacts,
  ConflictPolicy,
  DirectParty,
  RankedSide,
  RegistrationParty,
} from './facts.ts';
import { runPrecedence } from './run-precedence.ts';

/** How one deal of direct sales stands to a partner's side. */
type Standing = 'idle' | 'created_later' | 'goes_before' | 'goes_after';

/** The words of the step in rule catalogues and panels. */
export const directSalesRule = {
  id: 'direct_sales',
  title: 'Partner and direct sales',
  sentence: 'When direct sales was in contact first, both work the deal together.',
} as const;

/**
 * Partner against direct sales by the same clock (R35, domain 3.4): direct ranks as registered, with
 * its first two-way contact as its submission. It is held against the partner who goes first among
 * the partners and not among them all: certification compares partners only, and a side that has
 * none would make the order of many sides depend on who is asked first.
 *
 * @returns the deals that go before the partner, and the step for the trace
 */
export function meetDirectSales(
  partner: RegistrationParty | undefined,
  facts: ConflictFacts,
  policy: ConflictPolicy,
  now: Instant,
): { readonly before: readonly Id<'deal'>[]; readonly rule: RuleOutcome } {
  const deals = facts.parties.filter((party) => party.kind === 'direct');
  if (partner === undefined || deals.length === 0)
    return { before: [], rule: told('not_applicable', {}) };
  const standings = deals.map((deal) => {
    return [deal.dealId, standingOf(deal, partner, facts, policy, now)] as const;
  });
  const before = standings.flatMap(([dealId, standing]) =>
    standing === 'goes_before' ? [dealId] : [],
  );
  const outcome = before.length === 0 ? 'passed' : 'needs_review';
  const rule = told(
    outcome,
    Object.fromEntries(standings.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  return { before: before.toSorted(), rule };
}

/** A deal created after the submission never goes before it, whenever its first contact is said to have been (domain 3.3). */
function standingOf(
  deal: DirectParty,
  partner: RegistrationParty,
  facts: ConflictFacts,
  policy: ConflictPolicy,
  now: Instant,
): Standing {
  const { directIdleDays } = policy.document.uniqueness;
  if (elapsedDays(deal.lastActivityAt, now) > directIdleDays) return 'idle';
  if (!isBefore(deal.createdAt, partner.submittedAt)) return 'created_later';
  const direct = asRegistered(deal);
  const { left } = runPrecedence<RankedSide>([partner, direct], policy.precedence, {
    nonExclusive: policy.isNonExclusive(facts.segment),
    choiceSpent: facts.choiceSpent,
    contestants: new Set(),
    provisional: new Set(),
  });
  return left.length === 1 && left[0] === direct ? 'goes_before' : 'goes_after';
}

function asRegistered({ submittedAt }: DirectParty): RankedSide {
  return {
    submittedAt,
    complete: true,
    reviewStatus: 'submitted',
    protectionStatus: 'none',
    protectedSince: null,
    certificationRank: 0,
    registrationType: 'partner_sourced',
    held: false,
    incumbent: false,
    customerLetter: false,
  };
}

function told(outcome: RuleOutcome['outcome'], facts: FactSet): RuleOutcome {
  return { ruleId: `precedence.${directSalesRule.id}`, outcome, facts };
}
