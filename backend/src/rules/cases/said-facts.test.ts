import type { DecisionTrace, Reason } from '@alongside/shared/vocabulary/decision';
import { expect, test } from 'vitest';
import { reasonSentences } from '../sharing/reason-sentences.ts';
import { decideCase } from './decide-case.ts';
import { loadCaseFiles } from './load-cases.ts';

/** Rules that looked for something and found none of it, so that there is no fact to name. */
const foundNothing = new Set([
  'start_fields passed',
  'approval_fields passed',
  'lead_fields passed',
  'lead_new passed',
  'same_registration passed',
  'direct_deal passed',
  'rival_claims passed',
  'edit_customer passed',
  'edit_customer failed',
  'edit_cells passed',
  'edit_changes failed',
  'authority failed',
  'appeal_open failed',
  'extension_not_pending passed',
  'revocation_new passed',
  'revocation_proposed failed',
  'routing_approver passed',
  'routing_approver failed',
  'merge.windows passed',
  'attribution.appealed needs_review',
]);

/** Quotes that a sentence does without, by reason: they are known in some cases only. */
const optionalQuotes = new Set([
  'needs_a_person chosen',
  'influenced_by_touches count',
  'window_ended endsAt',
  'window_released reason',
  'extension_requested answerDueAt',
  'complete_submission frozen',
  'customer_similar customers',
  'customer_same_parent customers',
  'window_opened endsAt',
  'lead_kept heldUntil',
]);

test.each(loadCaseFiles())('$word: $name', ({ cases }) => {
  for (const one of cases) {
    const { reasons, trace } = decideCase(one);
    expect(rulesWithoutFacts(trace), one.title).toEqual([]);
    expect(missingQuotes(reasons), one.title).toEqual([]);
  }
});

/** Rules that could say something and name no fact they looked at. */
function rulesWithoutFacts({ rules }: DecisionTrace): string[] {
  return rules
    .filter(({ facts, outcome }) => Object.keys(facts).length === 0 && outcome !== 'not_applicable')
    .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`)
    .filter((rule) => !foundNothing.has(rule));
}

/** What the sentences of reasons quote and the reasons do not bring. */
function missingQuotes(reasons: readonly Reason[]): string[] {
  return reasons
    .flatMap(({ code, facts }) =>
      quotesOf(reasonSentences[code].internal)
        .filter((name) => !(name in facts))
        .map((name) => `${code} ${name}`),
    )
    .filter((quote) => !optionalQuotes.has(quote));
}

function quotesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
}
