import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { merge } from '../cases/merge.ts';
import { defaultPolicy } from './default-policy.ts';
import { validatePolicy } from './validate-policy.ts';

/** What stands in the way of publishing the default rules with other ones laid over them. */
interface ProblemCase {
  readonly title: string;
  readonly policy: object;
  /** Where, what, and what to do about it. */
  readonly problems: readonly string[];
}

const folder = join(import.meta.dirname, '..', 'test-data', 'policy-problems');
const topics = ['general', 'shape', 'lengths', 'overrides', 'routing', 'attribution'];

describe.each(topics)('what stands in the way of publishing: %s', (topic) => {
  const cases = JSON.parse(readFileSync(join(folder, `${topic}.json`), 'utf8')) as ProblemCase[];

  test.each(cases)('$title', ({ policy, problems }) => {
    const validation = validatePolicy(merge(defaultPolicy, policy));
    const found = validation.kind === 'valid' ? [] : validation.problems;
    expect(found.map(({ path, problem, remedy }) => `${path}: ${problem} ${remedy}`)).toEqual(
      problems,
    );
    expect(validation.kind).toBe(problems.length === 0 ? 'valid' : 'invalid');
  });
});
