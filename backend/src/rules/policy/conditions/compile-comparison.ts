import type { CompiledCondition, FactsRead } from './compile-condition.ts';
import type { Comparison, ConditionFact, ConditionFacts } from './condition.ts';

/** Makes a question about one fact ready; a fact that is not known, or of another kind, answers undefined. */
export function compileComparison(comparison: Comparison): CompiledCondition {
  const { fact } = comparison;
  if (comparison.op === 'notInFact') return notInFact(fact, comparison.value);
  const test = compileTest(comparison);
  return (facts, read) => {
    const value = look(facts, fact, read);
    return value === null ? undefined : test(value);
  };
}

type Known = NonNullable<ConditionFact>;

function compileTest(
  comparison: Exclude<Comparison, { op: 'notInFact' }>,
): (value: Known) => boolean | undefined {
  const { op, value: wanted } = comparison;
  switch (op) {
    case 'eq':
      return (value) => value === wanted;
    case 'ne':
      return (value) => value !== wanted;
    case 'lt':
      return (value) => (typeof value === 'number' ? value < wanted : undefined);
    case 'le':
      return (value) => (typeof value === 'number' ? value <= wanted : undefined);
    case 'ge':
      return (value) => (typeof value === 'number' ? value >= wanted : undefined);
    case 'isin':
      return (value) => (isList(value) ? undefined : wanted.includes(value));
    case 'meets':
      return (value) => (isList(value) ? value.some((one) => wanted.includes(one)) : undefined);
  }
}

function notInFact(fact: string, listFact: string): CompiledCondition {
  return (facts, read) => {
    const value = look(facts, fact, read);
    const list = look(facts, listFact, read);
    if (typeof value !== 'string' || !isList(list)) return undefined;
    return !list.includes(value);
  };
}

function look(facts: ConditionFacts, name: string, read: FactsRead): Known | null {
  const value = facts[name] ?? null;
  read[name] = value;
  return value;
}

function isList(value: ConditionFact): value is readonly string[] {
  return Array.isArray(value);
}
