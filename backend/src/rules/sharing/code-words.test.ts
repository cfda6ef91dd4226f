import { expect, test } from 'vitest';
import { declineWords, fieldWords, releaseWords, revocationWords, wordsFor } from './code-words.ts';

test.each([
  ['company_or_website', 'company or web site'],
  ['contact', 'contact'],
  ['need', 'need'],
  ['estimated_amount', 'estimated amount'],
  ['expected_close_date', 'expected close'],
  ['product_lines', 'products'],
  ['country', 'country'],
  ['proof_of_engagement', 'proof of your work'],
  ['existing_customer', 'existing customer'],
  ['already_in_progress', 'already in progress'],
  ['not_eligible', 'not eligible'],
  ['insufficient_proof', 'not enough proof'],
  ['duplicate', 'registered before'],
  ['out_of_territory', 'outside the territory'],
  ['conflict_lost', 'did not go first under the rules of engagement'],
  ['partner_gave_up', 'the partner gave up'],
  ['customer_declined', 'the customer declined'],
  ['deal_lost', 'the deal was lost'],
  ['agreed_with_partner', 'agreed with the partner'],
  ['rules_broken', 'the rules of engagement were not kept'],
  ['false_evidence', 'the evidence was not right'],
  ['customer_choice', 'the customer asked for it in writing'],
  ['no_work_shown', 'no work with the customer was shown'],
  ['meeting_held', 'meeting held'],
])('%s reads: %s', (code, words) => {
  expect(wordsFor(code)).toBe(words);
});

test('no code has two meanings', () => {
  const codes = [fieldWords, declineWords, releaseWords, revocationWords].flatMap(Object.keys);
  expect(new Set(codes).size).toBe(codes.length);
});
