import { defineConfig } from 'vitest/config';

const word = process.env.MUTATED_WORD ?? '';

/** The tests that a word's mutants must break: those of its folder, and the decision cases. */
export default defineConfig({
  test: {
    include: [
      `backend/src/rules/${word}/**/*.test.ts`,
      'backend/src/rules/cases/{replay-cases,decide-case,rule-words}.test.ts',
    ],
  },
});
