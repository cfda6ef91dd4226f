import { expect, test } from 'vitest';
import { ruleIds, ruleWordsFor } from '../card/rule-words.ts';
import { replayCases } from './completeness/replayed-cases.ts';

test('every rule in a trace has words for people', () => {
  const seen = new Set(
    replayCases().flatMap(({ decided }) => decided.trace.rules.map(({ ruleId }) => ruleId)),
  );
  expect([...seen].filter((id) => !ruleIds.includes(id))).toEqual([]);
});

test.each(ruleIds)('%s has a title and a sentence', (id) => {
  const { title, sentence } = ruleWordsFor(id);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});
