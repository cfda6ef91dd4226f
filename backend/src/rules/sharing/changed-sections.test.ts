import { expect, test } from 'vitest';
import { changedSections } from './changed-sections.ts';

const now = [
  { title: 'More time', sentences: ['You can ask once.', 'We answer in 2 days.'] },
  { title: 'Leaving', sentences: ['What runs goes on.'] },
];

test.each([
  ['nothing, where they are the same', now, []],
  ['nothing, where less is said', [{ title: 'Leaving', sentences: [] }], []],
  [
    'the sentences that are new under a heading',
    [{ title: 'More time', sentences: ['You can ask twice.', 'We answer in 2 days.'] }],
    [{ title: 'More time', sentences: ['You can ask twice.'] }],
  ],
  [
    'a heading that was not there',
    [{ title: 'Renewals', sentences: ['They are yours.'] }],
    [{ title: 'Renewals', sentences: ['They are yours.'] }],
  ],
  [
    'a sentence that stood under another heading',
    [{ title: 'Leaving', sentences: ['You can ask once.'] }],
    [{ title: 'Leaving', sentences: ['You can ask once.'] }],
  ],
])('coming rules say %s', (_title, coming, changed) => {
  expect(changedSections(now, coming)).toEqual(changed);
});
