import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { describe, expect, test } from 'vitest';
import { merge } from '../cases/merge.ts';
import { compilePolicy } from '../compile-policy.ts';
import type { CompiledPolicy, KnobContext } from './compiled-policy.ts';
import { defaultPolicy } from './default-policy.ts';
import { describeAnswer } from './describe-answer.ts';
import { describeBenefits } from './describe-benefits.ts';
import { describeLeaving, describeRenewal } from './describe-course.ts';
import { describeExtension, describeKeepAlive, describeWindow } from './describe-protection.ts';
import { describeEligibility, describeRegistering } from './describe-registering.ts';
import { precedenceWords } from './plain-words.ts';

/** What a partner reads under the default rules, and what comes and goes under others. */
interface Chapter {
  readonly sentences: readonly string[];
  readonly cases: readonly {
    readonly title: string;
    /** Laid over the default rules. */
    readonly policy: object;
    /** Laid over a gold reseller. */
    readonly partner?: Partial<KnobContext>;
    readonly added: readonly string[];
    readonly gone: readonly string[];
  }[];
}

type Tell = (policy: CompiledPolicy, partner: KnobContext) => readonly string[];

const chapters: Readonly<Record<string, Tell>> = {
  registering: (policy, partner) => describeRegistering(policy.knobsFor(partner)),
  eligibility: (policy, partner) => describeEligibility(policy.knobsFor(partner)),
  answer: (policy, partner) => describeAnswer(policy, policy.knobsFor(partner)),
  window: (policy, partner) => describeWindow(policy, policy.knobsFor(partner)),
  extension: (policy, partner) => describeExtension(policy.knobsFor(partner)),
  'keep-alive': (policy, partner) =>
    describeKeepAlive(policy.knobsFor(partner), partner.partnerType),
  renewal: (policy, partner) => describeRenewal(policy.knobsFor(partner)),
  leaving: (policy, partner) => describeLeaving(policy.knobsFor(partner)),
  benefits: (policy, partner) => describeBenefits(policy.document, partner),
};

const goldReseller: KnobContext = {
  partnerType: 'reseller',
  tier: 'gold',
  country: null,
  productLines: [],
  segment: null,
};
const folder = join(import.meta.dirname, '..', 'test-data', 'rules-of-engagement');

describe.each(Object.entries(chapters))('the rules in words: %s', (name, tell) => {
  const text = readFileSync(join(folder, `${name}.json`), 'utf8');
  const { sentences, cases } = JSON.parse(text) as Chapter;
  const tellBy = (over: object, partner: Partial<KnobContext> = {}) => {
    const document = merge(defaultPolicy, over) as PolicyDocument;
    return tell(compilePolicy(document, 1), { ...goldReseller, ...partner });
  };

  test('the default rules', () => {
    expect(tellBy({})).toEqual(sentences);
  });

  test.each(cases)('$title', ({ policy, partner, added, gone }) => {
    const told = tellBy(policy, partner);
    expect(told.filter((sentence) => !sentences.includes(sentence))).toEqual(added);
    expect(sentences.filter((sentence) => !told.includes(sentence))).toEqual(gone);
  });
});

test('what decides between two registrations is told step by step', () => {
  expect(defaultPolicy.precedence.map((step) => precedenceWords[step])).toEqual([
    'In some segments nobody is protected, and everybody eligible is approved.',
    "The customer's written choice counts.",
    'Protection that already runs stays.',
    'A registered deal comes before one that was not registered.',
    'For a renewal, the partner who holds the business comes first.',
    'Among registrations close in time, the higher certification comes first.',
    'The earlier complete registration comes first.',
    'If all is equal, a person decides.',
  ]);
});
