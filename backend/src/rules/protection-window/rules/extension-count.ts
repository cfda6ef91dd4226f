import type { WindowRule } from '../rule-context.ts';

/** R20. */
export const extensionCount: WindowRule<'extension_count'> = {
  id: 'extension_count',
  title: 'Extensions so far',
  sentence: 'Protection can be extended only as often as the rules of engagement say.',
  evaluate: ({ facts, knobs }) => {
    const seen = { extensions: facts.extensionCount, most: knobs.extension.maxCount };
    return facts.extensionCount < knobs.extension.maxCount
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'extension_count_reached' };
  },
};
