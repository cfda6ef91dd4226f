import type { FrozenBenefit } from '../registration/facts.ts';
import type { Format } from './format.ts';
import { exactMoney, percentText } from './format-money.ts';

const benefitWords: Readonly<Record<Exclude<FrozenBenefit['kind'], 'none'>, string>> = {
  discount: 'discount',
  margin: 'margin',
  referral_fee: 'referral fee',
};

/** "12.5% margin, €6,000.00, until Apr 9, 2027"; undefined when there is nothing to earn. */
export function benefitText(benefit: FrozenBenefit | null, format: Format): string | undefined {
  if (benefit === null || benefit.kind === 'none') return undefined;
  const { kind, basisPoints, valueMinor, currency, validUntil } = benefit;
  const rate = `${percentText(basisPoints, format.locale)} ${benefitWords[kind]}`;
  const value =
    valueMinor === null || currency === null
      ? []
      : [exactMoney({ amountMinor: valueMinor, currency }, format.locale)];
  return [rate, ...value, `until ${format.lastDay(validUntil)}`].join(', ');
}
