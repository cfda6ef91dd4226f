import { precedenceRules } from '../conflict/precedence-rules.ts';
import { modelWords } from '../attribution/role-words.ts';
import { ruleCatalogue, type RuleWords } from '../registration/rule-catalogue.ts';

const attributionWords: Readonly<Record<string, RuleWords>> = {
  'sourced.before_opportunity': {
    title: 'There before the opportunity',
    sentence: 'The partner registered or introduced before the opportunity was created.',
  },
  'sourced.no_vendor_activity': {
    title: 'Nobody of ours was there',
    sentence: 'Nobody of ours had talked to this customer about these products before.',
  },
  'sourced.registration_approvable': {
    title: 'The registration can stand',
    sentence: 'The registration meets the rules of engagement.',
  },
  'influenced.qualifying_help': {
    title: 'Confirmed help',
    sentence: 'The partner helped after the opportunity was created, and both sides say so.',
  },
  'settlement.choice': {
    title: "A manager's choice",
    sentence: 'A choice other than the proposed one needs a reason.',
  },
};

/** Title and sentence of any rule that can stand in a trace, also of one that is gone since. */
export function ruleWordsFor(ruleId: string): RuleWords {
  return (
    catalogue[ruleId] ?? { title: ruleId.replaceAll(/[._]/g, ' '), sentence: 'An earlier rule.' }
  );
}

const catalogue: Readonly<Record<string, RuleWords | undefined>> = {
  ...ruleCatalogue,
  ...attributionWords,
  ...prefixed('precedence', precedenceRules),
  ...Object.fromEntries(
    Object.entries(modelWords).map(([model, { name, rule }]) => [
      `attribution.${model}`,
      { title: name, sentence: rule },
    ]),
  ),
};

function prefixed(
  prefix: string,
  rules: Readonly<Record<string, RuleWords>>,
): Record<string, RuleWords> {
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [`${prefix}.${id}`, rule]));
}
