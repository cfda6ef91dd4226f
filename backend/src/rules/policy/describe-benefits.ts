import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { KnobContext } from './compiled-policy.ts';
import { compileDealCondition, countConditions } from './deal-condition.ts';
import { count } from './plain-words.ts';

type BenefitRow = PolicyDocument['benefits'][number];

/** R15a: what a registration earns this partner; the first row that fits a deal counts. */
export function describeBenefits(
  { benefits, regions }: PolicyDocument,
  context: KnobContext,
): string[] {
  const mine = benefits.filter(({ when: { partnerType, tier } }) => {
    const whose = { ...(partnerType && { partnerType }), ...(tier && { tier }) };
    return compileDealCondition(whose, regions)(context);
  });
  if (mine.length === 0) return [];
  return [...mine.map(describeRow), 'It is fixed when we approve, and does not change afterwards.'];
}

const kindWords: Readonly<Record<BenefitRow['benefit']['kind'], string>> = {
  discount: 'a discount',
  margin: 'a margin',
  referral_fee: 'a fee',
  none: 'nothing extra',
};

function describeRow({ when, benefit }: BenefitRow): string {
  const { partnerType: _type, tier: _tier, certified, ...deal } = when;
  const conditions = [
    ...(countConditions(deal) > 0 ? ['for some deals'] : []),
    ...(certified === true ? ['with a certified person'] : []),
    ...(certified === false ? ['without a certified person'] : []),
  ];
  const earned = kindWords[benefit.kind];
  const amount =
    benefit.kind === 'none'
      ? ''
      : ` of ${benefit.basisPoints / 100} % of the amount, valid for ${count(benefit.validDays, 'day')}`;
  const start = conditions.length === 0 ? 'You earn' : `${capitalised(conditions)}, you earn`;
  return `${start} ${earned}${amount}.`;
}

function capitalised(words: readonly string[]): string {
  const text = words.join(' and ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
