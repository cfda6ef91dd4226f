import { globSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from '../machine/paths.ts';
import { BUNDLE } from './collect-tests.ts';

const ENTRY = 'tests-to-break';
const word = process.env.MUTATED_WORD ?? '';

/**
 * The tests that a word's changes must break: those of its folder, and the decision cases. What is
 * tried with ten thousand touches is about time and room, and would take most of a run.
 */
const tests = globSync(
  [
    `backend/src/rules/${word}/**/*.test.ts`,
    'backend/src/rules/cases/{replay-cases,rule-words,said-facts}.test.ts',
  ],
  { exclude: ['**/*ten-thousand*'] },
);

/** Puts the tests and the rules into one file, which is run anew for each change; packages stay outside. */
await using bundle = await rolldown({
  input: ENTRY,
  platform: 'node',
  // any-ascii's default export is lost where a module is required.
  external: (id) => !/^(\.|\/|@alongside\/|any-ascii)/.test(id) && id !== ENTRY,
  resolve: { modules: ['node_modules', path.join(ROOT, 'backend', 'node_modules')] },
  treeshake: false,
  plugins: [
    {
      name: 'tests-to-break',
      resolveId: (id) => (id === ENTRY ? id : null),
      load: (id) =>
        id === ENTRY
          ? tests.map((file) => `import ${JSON.stringify(path.resolve(file))};`).join('\n')
          : null,
      transform: (code, id) =>
        code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
    },
  ],
});
await bundle.write({ file: BUNDLE, format: 'cjs', codeSplitting: false });
