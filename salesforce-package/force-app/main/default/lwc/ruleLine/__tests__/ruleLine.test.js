import RuleLine from 'c/ruleLine';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';

const rule = { title: 'Proof of engagement', sentence: 'A registration needs one dated proof.' };

it.each([
  ['passed', 'slds-theme_success'],
  ['failed', 'slds-theme_error'],
  ['not_applicable', ''],
  ['needs_review', 'slds-theme_warning'],
  ['decides', 'slds-theme_success'],
  ['equal', ''],
  ['not_reached', ''],
])('tells in a word that a rule came to %s', async (outcome, theme) => {
  const element = mount(RuleLine, { rule: { ...rule, outcome } });
  const badge = find(element, 'lightning-badge');
  expect(badge.label).toBe(words.ruleOutcome[outcome]);
  expect(badge.className).toBe(theme);
  await expect(element).toBeAccessible();
});

it('gives the facts it looked at', async () => {
  const facts = [{ label: 'Meeting', value: '12 Nov 2026' }];
  const element = mount(RuleLine, { rule: { ...rule, outcome: 'passed', facts } });
  expect(read(element)).toEqual(expect.arrayContaining(['Meeting', '12 Nov 2026']));
  await expect(element).toBeAccessible();
});
