import type { FactSet, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { ExplanationModel } from '@alongside/shared/vocabulary/explanation-model';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { createZoneDays } from '../kernel/zone-days.ts';
import { isShownToPartner } from '../sharing/audience.ts';
import { describeFact, renderReason } from '../sharing/render-reason.ts';
import type { FactWords } from '../sharing/fact-words.ts';
import { capitalise } from './actions/form-fields.ts';
import { factWords } from './card-words.ts';
import { createFormat } from './format.ts';
import type { ExplanationFacts } from './page-facts.ts';
import { ruleWordsFor } from './rule-words.ts';

/** "Why?" for our people: the sentence, every rule with the facts it looked at, and what would change the answer. */
export function buildExplanation(
  facts: ExplanationFacts,
  reader: ReaderPreferences,
  now: Instant,
): ExplanationModel {
  const { trace } = facts;
  const reasons = facts.reasons.toSorted((a, b) => rankOf(a.code) - rankOf(b.code));
  const granted = reasons.some(({ code }) => rankOf(code) === 0);
  const format = createFormat(reader, createZoneDays(facts.timeZone), now);
  const words = factWords(format, new Map(Object.entries(facts.names)));
  const say = (audience: 'internal' | 'partner') =>
    reasons
      .filter(({ code }) => audience === 'internal' || isShownToPartner(code))
      .map((reason) => renderReason(reason, { audience, words }));
  const deciding = decidingRule(trace.rules, granted);
  const safe = say('partner');
  return {
    decisionId: facts.decisionId,
    sentence: say('internal').join(' ') || 'No rule had anything to say.',
    ...(deciding === undefined ? {} : { decidingRule: ruleWordsFor(deciding.ruleId).title }),
    rules: trace.rules.map((rule) => explainRule(rule, words)),
    wouldChange: granted ? [] : wouldChange(trace.rules),
    rulesVersion: versionText(facts, (at) => format.date(at)),
    decided: format.moment(trace.decidedAt),
    ...(safe.length === 0 ? {} : { partnerSafeText: safe.join(' ') }),
  };
}

/** What was granted comes first; what was noticed on the way after it. */
const grants: ReadonlySet<ReasonCode> = new Set([
  'approved_clean',
  'approved_by_exception',
  'window_opened',
  'window_extended',
]);

function rankOf(code: ReasonCode): number {
  return grants.has(code) ? 0 : 1;
}

/**
 * The rule that stopped it; else the one that asks for a person; else the last that was met. What
 * was granted was stopped by none: a rule that only advises decides nothing.
 */
function decidingRule(rules: readonly RuleOutcome[], granted: boolean): RuleOutcome | undefined {
  const find = (outcome: RuleOutcome['outcome']) => rules.find((rule) => rule.outcome === outcome);
  const passed = rules.findLast((rule) => rule.outcome === 'passed');
  return granted ? passed : (find('failed') ?? find('needs_review') ?? passed);
}

function explainRule(rule: RuleOutcome, words: FactWords): ExplanationModel['rules'][number] {
  const { title, sentence } = ruleWordsFor(rule.ruleId);
  return { title, sentence, outcome: rule.outcome, facts: factsInWords(rule.facts, words) };
}

/** Facts that are known and may be named; an id without a name tells nobody anything. */
function factsInWords(facts: FactSet, words: FactWords): { label: string; value: string }[] {
  return Object.entries(facts).flatMap(([key, fact]) => {
    const value = describeFact(fact, words);
    if (value === undefined || value === '') return [];
    return [{ label: words.nameOf(key) ?? labelOf(key), value }];
  });
}

/** "decisionDueAt" -> "Decision due at". */
function labelOf(key: string): string {
  return capitalise(key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function wouldChange(rules: readonly RuleOutcome[]): string[] {
  return rules
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'needs_review')
    .map(({ ruleId }) => `Another answer needs this: ${ruleWordsFor(ruleId).sentence}`);
}

function versionText(
  { trace, publishedBy, publishedAt }: ExplanationFacts,
  date: (at: Instant) => string,
): string {
  const by = publishedBy === null ? '' : ` by ${publishedBy}`;
  const on = publishedAt === null ? '' : ` on ${date(publishedAt)}`;
  const published = by === '' && on === '' ? '' : `, published${by}${on}`;
  return `Rules of engagement, version ${trace.policyVersion}${published}`;
}
