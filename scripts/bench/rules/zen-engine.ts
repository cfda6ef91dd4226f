import { ZenEngine } from '@gorules/zen-engine';
import type { Comparison, Condition } from '@alongside/backend/rules/policy/conditions/condition';
import type { Engine } from './engine.ts';
import type { OrderedPolicy } from './rules-13.ts';

const OPERATORS = { eq: '==', ne: '!=', lt: '<', le: '<=', ge: '>=' } as const;

/** zen-engine with its trace: one decision table, first hit, the condition as one expression. */
export function createZenEngine(policy: OrderedPolicy): Engine {
  const decision = new ZenEngine().createDecision(buildGraph(policy));
  const outcomeOf = async (facts: object): Promise<string> => {
    const { result } = await decision.evaluate(facts, { trace: true });
    return (result as { outcome: string }).outcome;
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

function buildGraph(policy: OrderedPolicy): object {
  const row = (when: string, outcome: string) => ({ when, outcome: JSON.stringify(outcome) });
  const rows = policy.rules.map((rule) => row(express(rule.when), rule.then));
  const rules = [...rows, row('', policy.default)].map((one, index) => ({
    _id: `rule-${index + 1}`,
    ...one,
  }));
  const table = {
    hitPolicy: 'first',
    inputs: [{ id: 'when', name: 'When' }],
    outputs: [{ id: 'outcome', name: 'Outcome', field: 'outcome' }],
    rules,
  };
  return {
    nodes: [
      { id: 'facts', type: 'inputNode', name: 'Facts' },
      { id: 'rules', type: 'decisionTableNode', name: 'Rules', content: table },
      { id: 'answer', type: 'outputNode', name: 'Answer' },
    ],
    edges: [
      { id: 'ask', sourceId: 'facts', targetId: 'rules', type: 'edge' },
      { id: 'tell', sourceId: 'rules', targetId: 'answer', type: 'edge' },
    ],
  };
}

/** The condition as an expression; an empty one always holds. */
function express(condition: Condition): string {
  if ('all' in condition) return condition.all.map(express).join(' and ');
  if ('any' in condition) return `(${condition.any.map(express).join(' or ')})`;
  return compare(condition);
}

function compare({ fact, op, value }: Comparison): string {
  if (op === 'notInFact') return `${fact} not in ${value}`;
  if (op === 'isin') return `${fact} in ${JSON.stringify(value)}`;
  if (op === 'meets') return `some(${fact}, # in ${JSON.stringify(value)})`;
  return `${fact} ${OPERATORS[op]} ${JSON.stringify(value)}`;
}
