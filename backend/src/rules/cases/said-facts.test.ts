import { describe, expect, test } from 'vitest';
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

describe.each(loadCaseFiles())('$word: $name', ({ cases }) => {
  test('each rule that could say something names the facts it looked at', () => {
    for (const one of cases) {
      const silent = decideCase(one)
        .trace.rules.filter(({ facts }) => Object.keys(facts).length === 0)
        .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);
      const unsaid = silent.filter(
        (rule) => !rule.endsWith(' not_applicable') && !foundNothing.has(rule),
      );
      expect(unsaid, one.title).toEqual([]);
    }
  });

  test('each reason brings the facts that its sentence quotes', () => {
    for (const one of cases) {
      const missing = decideCase(one).reasons.flatMap(({ code, facts }) =>
        quotesOf(reasonSentences[code].internal)
          .filter((name) => !(name in facts))
          .map((name) => `${code} ${name}`),
      );
      expect(
        missing.filter((quote) => !optionalQuotes.has(quote)),
        one.title,
      ).toEqual([]);
    }
  });
});

function quotesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
}
