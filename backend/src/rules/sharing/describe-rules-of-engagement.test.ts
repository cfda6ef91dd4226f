import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { describeRulesOfEngagement } from './describe-rules-of-engagement.ts';

const context = {
  partnerType: 'reseller',
  tier: 'gold',
  country: null,
  productLines: [],
  segment: null,
} as const;
const sentencesOf = (document: typeof defaultPolicy): string[] =>
  describeRulesOfEngagement(compilePolicy(document, 1), context).flatMap((section) => [
    ...section.sentences,
  ]);
const forbidden = /\b(claim|scope|fulfilled|revoked|lapsed|ruling|policy|credited|invalid)\b|!/i;

test('the default rules say what they promise', () => {
  const text = sentencesOf(defaultPolicy).join('\n');
  expect(text).toContain('You are protected for 90 days from our approval.');
  expect(text).toContain('We answer within 2 business days.');
  expect(text).toContain('You can ask for 60 more days, once.');
  expect(text).toContain('You can appeal within 5 business days.');
});

test('what is said stands under its heading; a heading under which nothing is said is left out', () => {
  const titlesOf = (document: typeof defaultPolicy) =>
    describeRulesOfEngagement(compilePolicy(document, 1), context).map(({ title }) => title);
  const titles = [
    'Registering a deal',
    'Who may register',
    'Our answer',
    'Your protection',
    'More time',
    'Staying protected',
    'Two registrations for one customer',
    'Renewals',
    'Attribution',
    'Leaving',
  ];
  expect(titlesOf(defaultPolicy)).toEqual(titles);
  const benefits = [benefit({})];
  expect(titlesOf({ ...defaultPolicy, benefits })).toEqual([
    ...titles.slice(0, 9),
    'What you earn',
    'Leaving',
  ]);
});

test('two registrations for one customer: the steps in their order, then what is close in time', () => {
  const said = (document: typeof defaultPolicy) =>
    describeRulesOfEngagement(compilePolicy(document, 1), context).find(({ title }) =>
      title.startsWith('Two'),
    )?.sentences;
  const sentences = [
    'We look at these in order, and the first that tells the two apart decides.',
    "The customer's written choice counts.",
    'Protection that already runs stays.',
    'A registered deal comes before one that was not registered.',
    'For a renewal, the partner who holds the business comes first.',
    'Among registrations close in time, the higher certification comes first.',
    'The earlier complete registration comes first.',
    'If all is equal, a person decides.',
    'Close in time means within 4 business hours of the first registration.',
    'Direct sales comes first only with earlier contact, and activity in the last 60 days.',
  ];
  expect(said(defaultPolicy)).toEqual(sentences);
  expect(said({ ...defaultPolicy, nonExclusiveSegments: ['education'] })).toEqual([
    sentences[0],
    'In some segments nobody is protected, and everybody eligible is approved.',
    ...sentences.slice(1),
  ]);
});

test('every number in them comes from the rules', () => {
  const numbers = (document: typeof defaultPolicy) =>
    sentencesOf(document).join(' ').match(/\d+/g) ?? [];
  const changed = structuredClone(defaultPolicy);
  const raise = (values: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === 'number') values[key] = value + 1000;
      if (typeof value === 'string' && /^\d+(bd|bh|h)$/.test(value)) values[key] = `7${value}`;
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        raise(value as Record<string, unknown>);
      }
    }
  };
  raise(changed);
  const still = numbers(changed).filter((number) => Number(number) < 60);
  // Only the opening hours, which are no numbers.
  expect(still).toEqual(['09', '00', '17', '00']);
});

test('a partner with its own terms reads its own terms', () => {
  const overrides = [
    { id: 'gold', when: { tier: ['gold' as const] }, set: { window: { days: 75 } } },
  ];
  expect(sentencesOf({ ...defaultPolicy, overrides })).toContain(
    'You are protected for 75 days from our approval.',
  );
});

test('sentences are short and use the words of the product', () => {
  for (const text of sentencesOf(defaultPolicy)) {
    expect(text).not.toMatch(forbidden);
    for (const sentence of text.split(/\. (?=[A-Z])/)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
    }
  }
});

test.each<[string, Partial<PolicyDocument>, string]>([
  ['a lead', {}, 'It keeps its place in time for 30 days, until you register the deal.'],
  [
    'tenders',
    { eligibility: { ...defaultPolicy.eligibility, tender: 'exclude' } },
    'Deals in a formal tender cannot be registered.',
  ],
  [
    'protection that ends without activity',
    { activity: { ...defaultPolicy.activity, autoLapse: true } },
    'After 37 days without, protection ends.',
  ],
  [
    'nobody to confirm',
    { secondPerson: { available: false, delay: '1bd' } },
    'We take protection away only for a grave reason, and tell you 1 business day before.',
  ],
  ['appeals', {}, 'We decide an appeal within 3 business days.'],
  ['renewals', {}, 'Without activity, others may register from 60 days before the end.'],
  ['leaving', {}, 'If we part, deals you brought us stay yours for 90 days.'],
  [
    'what a gold partner earns',
    { benefits: [benefit({ tier: ['gold'] }), benefit({ tier: ['silver'] })] },
    'You earn a discount of 12.5 % of the amount, valid for 90 days.',
  ],
  [
    'what only some deals earn',
    { benefits: [benefit({ country: ['DE'], certified: true })] },
    'For some deals and with a certified person, you earn a discount of 12.5 % of the amount, valid for 90 days.',
  ],
])('the rules tell of %s', (_, over, sentence) => {
  expect(sentencesOf({ ...defaultPolicy, ...over })).toContain(sentence);
});

test('what others earn is not told', () => {
  const benefits = [benefit({ tier: ['silver'] })];
  expect(sentencesOf({ ...defaultPolicy, benefits }).join()).not.toContain('earn');
});

function benefit(when: PolicyDocument['benefits'][number]['when']) {
  const earned = { kind: 'discount', basisPoints: 1250, validDays: 90 } as const;
  return { id: 'row', when, benefit: earned };
}
