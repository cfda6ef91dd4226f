import { globSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from '../machine/paths.ts';

const word = process.env.MUTATED_WORD ?? '';

/** The tests that a word's changes must break: those of its folder, and the decision cases. */
const tests = globSync([
  `backend/src/rules/${word}/**/*.test.ts`,
  'backend/src/rules/cases/{replay-cases,rule-words,said-facts}.test.ts',
]);

/** Where packages are looked for: the copy of the tree has none of its own yet when this runs. */
const packages = ['backend', ''].map((folder) => path.join(ROOT, folder, 'node_modules'));

/**
 * Puts the tests, and all that they load, into few files: each change is tried in a new worker,
 * and hundreds of modules to load would take longer than the tests.
 */
await using bundle = await rolldown({
  input: Object.fromEntries(tests.map((file) => [file.replaceAll(/[/.]/g, '-'), file])),
  platform: 'node',
  external: ['vitest'],
  resolve: { modules: ['node_modules', ...packages] },
  treeshake: false,
  plugins: [
    {
      name: 'keep-folders',
      transform: (code, id) =>
        code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
    },
  ],
});
await bundle.write({ dir: 'bundled-tests', format: 'esm', entryFileNames: '[name].test.mjs' });
