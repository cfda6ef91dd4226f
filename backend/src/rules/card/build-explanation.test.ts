import { explanationModel } from '@alongside/shared/vocabulary/explanation-model';
import { expect, test } from 'vitest';
import { precedenceRules } from '../conflict/precedence-rules.ts';
import { ruleCatalogue } from '../registration/rule-catalogue.ts';
import { buildExplanation } from './build-explanation.ts';
import type { ExplanationFacts } from './page-facts.ts';
import { ruleWordsFor } from './rule-words.ts';

const now = '2026-11-22T12:00:00.000Z';
const facts: ExplanationFacts = {
  decisionId: 'dec_00000000000000000000000001',
  reasons: [
    { code: 'rival_registration', facts: { registrations: ['reg_00000000000000000000000002'] } },
    { code: 'declined_by_manager', facts: { reason: 'conflict_lost' } },
  ],
  trace: {
    engineVersion: '1.0.0',
    policyVersion: 3,
    decidedAt: '2026-11-20T09:00:00.000Z',
    rules: [
      { ruleId: 'partner_status', outcome: 'passed', facts: { partnerStatus: 'active' } },
      {
        ruleId: 'rival_claims',
        outcome: 'failed',
        facts: { registrations: ['reg_00000000000000000000000002'] },
      },
      {
        ruleId: 'gone_rule',
        outcome: 'not_applicable',
        facts: { someId: 'reg_00000000000000000000000009' },
      },
    ],
  },
  names: { reg_00000000000000000000000002: 'Bluefin' },
  publishedBy: 'Dana',
  publishedAt: '2026-11-01T09:00:00.000Z',
  timeZone: 'Europe/Berlin',
};

test('says the sentence, the deciding rule, the facts and what would change the answer', () => {
  const model = explanationModel.parse(buildExplanation(facts, { locale: 'en-GB' }, now));
  expect(model).toMatchObject({
    decidingRule: 'No other partner is there',
    wouldChange: [
      'Another answer needs this: No other partner waits or is protected for this customer and these products.',
    ],
    rulesVersion: 'Rules of engagement, version 3, published by Dana on 1 Nov 2026',
    partnerSafeText:
      'Your registration was declined: did not go first under the rules of engagement.',
  });
  expect(model.sentence).toContain('registered this customer and product too: Bluefin.');
  expect(model.rules[0]!.facts).toEqual([{ label: 'Partner status', value: 'active' }]);
  expect(model.rules[2]).toMatchObject({ title: 'gone rule', facts: [] });
});

test('what was granted leads; what was only noticed neither decides nor would change it', () => {
  const approved: ExplanationFacts = {
    ...facts,
    reasons: [
      { code: 'certification_advised', facts: {} },
      { code: 'window_opened', facts: { endsAt: '2027-01-08T23:00:00.000Z' } },
    ],
    trace: {
      ...facts.trace,
      rules: [
        { ruleId: 'certification', outcome: 'failed', facts: { mode: 'soft' } },
        { ruleId: 'rival_claims', outcome: 'passed', facts: { registrations: [] } },
      ],
    },
  };
  const model = buildExplanation(approved, { locale: 'en-GB' }, now);
  expect(model.sentence).toMatch(/^Protection began and lasts until 8 Jan 2027/);
  expect(model).toMatchObject({ decidingRule: 'No other partner is there', wouldChange: [] });
});

test.each([
  ...Object.keys(ruleCatalogue),
  ...Object.keys(precedenceRules).map((step) => `precedence.${step}`),
  'settlement.choice',
  'attribution.primary',
  'sourced.before_opportunity',
  'influenced.qualifying_help',
])('the rule %s has a title and a sentence', (ruleId) => {
  const { title, sentence } = ruleWordsFor(ruleId);
  expect(title).toMatch(/^[A-Z]/);
  expect(sentence).toMatch(/\.$/);
  expect(sentence).not.toBe('An earlier rule.');
});
