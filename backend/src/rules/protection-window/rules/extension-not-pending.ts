import type { WindowRule } from '../rule-context.ts';

/** One question at a time: a second request changes nothing. */
export const extensionNotPending: WindowRule<'extension_not_pending'> = {
  id: 'extension_not_pending',
  title: 'No request waits already',
  sentence: 'While a request for more time waits for an answer, another one adds nothing.',
  evaluate: ({ facts }) =>
    facts.extensionRequestedAt === null
      ? { outcome: 'passed', facts: {} }
      : {
          outcome: 'failed',
          facts: { requestedAt: facts.extensionRequestedAt },
          because: 'extension_requested',
        },
};
