import { expect, test } from 'vitest';
import { ruleIds, ruleWordsFor } from '../card/rule-words.ts';

test.each(ruleIds)('%s has a title and a sentence', (id) => {
  const { title, sentence } = ruleWordsFor(id);
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});
