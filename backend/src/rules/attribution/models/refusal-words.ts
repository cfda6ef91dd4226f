import type { RefusalCode, Refused } from './weighed.ts';

/** Why a model cannot share a deal, for people; what it is about stands in braces, "%" after basis points. */
const sentences: Readonly<Record<RefusalCode, string>> = {
  bad_settings: 'The settings of this model do not fit together.',
  bad_instant: '"{at}" is not a moment that can be read.',
  bad_amount: 'An amount of {amountMinor} is more than money can be.',
  bad_journey: 'A past path is not written as one.',
  touch_twice: 'The help {touchId} stands there twice.',
  unknown_touch: 'The milestone {milestone} names the help {touchId}, which is not there.',
  partner_twice: 'A partner stands twice in the agreed parts.',
  unknown_partner: 'An agreed part goes to {partnerId}, who does not take part in this deal.',
  no_touches: 'No confirmed help counts on this deal.',
  no_primary: 'No partner is the primary one.',
  split_not_whole: 'The agreed parts add up to {sum %}, not to 100 %.',
  too_many_partners: '{partners} partners are more than the {most} that can be computed.',
  nobody_to_credit: 'By this model nobody gets a part.',
};

export function refusalSentence({ code, facts }: Refused): string {
  return sentences[code].replaceAll(/\{(\w+)( %)?\}/g, (_, name: string, percent?: string) =>
    percent ? `${Number(facts[name]) / 100}${percent}` : String(facts[name] ?? '?'),
  );
}
