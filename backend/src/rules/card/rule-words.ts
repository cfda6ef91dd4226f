import { escalationRule } from '../conflict/decide-conflict-escalation.ts';
import { directSalesRule } from '../conflict/meet-direct-sales.ts';
import { mergeRules } from '../conflict/merge/decide-merge.ts';
import { renewalRules } from '../claim/renewal-rules.ts';
import { precedenceRules } from '../conflict/precedence-rules.ts';
import { roleChangeRules } from '../attribution/decide-role-change.ts';
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
  'attribution.lock_due': {
    title: 'Time to fix the parts',
    sentence:
      'The parts are fixed when the deal enters the stages before its close, at the latest at the close.',
  },
  'attribution.adjusted': {
    title: 'Adjusted after the parts were fixed',
    sentence: 'A change after that makes entries of its own; nothing earlier is touched.',
  },
  'attribution.appealed': {
    title: 'The parts after an appeal',
    sentence: 'An appeal shares the deal as it would have been shared with the role it gave.',
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
  ...renewalRules,
  ...attributionWords,
  ...roleChangeRules,
  ...prefixed('merge', mergeRules),
  'conflict.escalation': escalationRule,
  ...prefixed('precedence', { ...precedenceRules, [directSalesRule.id]: directSalesRule }),
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

/** Every rule that can stand in a trace. */
export const ruleIds: readonly string[] = Object.keys(catalogue);
