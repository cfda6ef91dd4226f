import { expect, test } from 'vitest';
import { readStartOptions } from './read-start-options.ts';

test.each([
  [[], {}, { fresh: false, tour: false, port: 4000, databaseUrl: undefined }],
  [[], { PORT: '8080' }, { fresh: false, tour: false, port: 8080, databaseUrl: undefined }],
  [
    ['--fresh'],
    { DATABASE_URL: '' },
    { fresh: true, tour: false, port: 4000, databaseUrl: undefined },
  ],
  [['--tour'], {}, { fresh: false, tour: true, port: undefined, databaseUrl: undefined }],
  [['--tour'], { PORT: '81' }, { fresh: false, tour: true, port: 81, databaseUrl: undefined }],
])('%j with %j', (args, env, expected) => {
  expect(readStartOptions(args, env)).toEqual(expected);
});

test.each([
  [['--frseh'], {}, 'npm start takes --fresh and --tour'],
  [['extra'], {}, 'npm start takes --fresh and --tour'],
  [
    ['--fresh'],
    { DATABASE_URL: 'postgres://db/app' },
    '--fresh empties the built-in database only',
  ],
])('%j with %j is refused', (args, env, sentence) => {
  expect(() => readStartOptions(args, env)).toThrow(sentence);
});
