import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { createExpect } from './create-expect.ts';

/** The bundle of the tests that are run, in the copy of the tree. */
export const BUNDLE = 'mutated-tests.cjs';

/** One test of a bundle, under a name that no other has. */
export interface CollectedTest {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;
type Register = ((title: string, body: Body) => void) & {
  each: (table: readonly unknown[]) => (title: string, body: Body) => void;
};
type Load = (require: (id: string) => unknown, module: object, exports: object) => void;

/**
 * Compiles a bundle of tests once; each call of what it returns loads all its modules anew, so that
 * nothing a test has cached outlives it, and tells the tests that were registered.
 *
 * @param folder whose packages the bundle uses
 */
export function compileTests(code: string, folder: string): () => CollectedTest[] {
  const load = compileFunction(code, ['require', 'module', 'exports']) as Load;
  const requirePackage = createRequire(`${folder}/package.json`);
  const expect = createExpect();
  return () => {
    const tests: CollectedTest[] = [];
    const api = { ...registering(tests), expect };
    load((id) => (id === 'vitest' ? api : requirePackage(id)), {}, {});
    return tests;
  };
}

function registering(tests: CollectedTest[]): Record<'describe' | 'it' | 'test', Register> {
  const around: string[] = [];
  const test = withTables((title, body) => {
    tests.push({ id: [...around, title, tests.length].join(' > '), run: () => body() });
  });
  const describe = withTables((title, body) => {
    around.push(title);
    body();
    around.pop();
  });
  return { describe, test, it: test };
}

function withTables(register: (title: string, body: Body) => void): Register {
  const each: Register['each'] = (table) => (title, body) => {
    for (const row of table) {
      register(title, () => body(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    }
  };
  return Object.assign(register, { each });
}
