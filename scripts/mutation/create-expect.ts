import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

/** Vitest's own `expect`, which works outside of its workers too. */
export function createExpect(): typeof chai.expect {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const expect = (value: unknown, message?: string) => chai.expect(value, message);
  const matchers = (globalThis as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT];
  return Object.assign(expect, chai.expect, matchers);
}
