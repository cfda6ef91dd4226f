import { expect, test } from 'vitest';
import { ruleCatalogue } from './rule-catalogue.ts';

test.each(Object.entries(ruleCatalogue))(
  '%s answers under its own id in words for people',
  (id, rule) => {
    expect(rule).toMatchObject({ id });
    for (const text of [rule.title, rule.sentence]) {
      expect(text).not.toMatch(
        /\b(claim|scope|fulfilled|revoked|lapsed|ruling|policy|invalid)\b|!/i,
      );
      expect(text.split(' ').length).toBeLessThanOrEqual(20);
    }
  },
);
