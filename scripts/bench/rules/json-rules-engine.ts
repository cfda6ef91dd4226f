import type { Condition } from '@alongside/backend/rules/policy/conditions/condition';
import {
  Engine as JsonRulesEngine,
  type NestedCondition,
  type TopLevelCondition,
} from 'json-rules-engine';
import type { Engine } from './engine.ts';
import type { OrderedPolicy } from './rules-13.ts';

const OPERATORS = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  le: 'lessThanInclusive',
  ge: 'greaterThanInclusive',
  isin: 'in',
} as const;

/** json-rules-engine, one rule a priority, stopped by the first that holds. */
export function createJsonRulesEngine(policy: OrderedPolicy): Engine {
  const engine = new JsonRulesEngine([], { allowUndefinedFacts: false });
  policy.rules.forEach((rule, index) => {
    engine.addRule({
      conditions: topLevel(rule.when),
      event: { type: rule.then },
      priority: policy.rules.length - index,
      onSuccess: () => engine.stop(),
    });
  });
  const outcomeOf: Engine['outcomeOf'] = async (facts) => {
    const { events } = await engine.run(facts);
    return events[0]?.type ?? policy.default;
  };
  return {
    outcomeOf,
    decideAll: async (cases) => {
      let letters = 0;
      for (const facts of cases) letters += (await outcomeOf(facts)).length;
      return letters;
    },
  };
}

function topLevel(condition: Condition): TopLevelCondition {
  const translated = translate(condition);
  return 'fact' in translated ? { all: [translated] } : translated;
}

function translate(condition: Condition): NestedCondition {
  if ('all' in condition) return { all: condition.all.map(translate) };
  if ('any' in condition) return { any: condition.any.map(translate) };
  const { fact, op, value } = condition;
  if (op === 'notInFact') return { fact, operator: 'notIn', value: { fact: value } };
  if (op === 'meets') throw new Error('json-rules-engine cannot ask whether two lists meet.');
  return { fact, operator: OPERATORS[op], value };
}
