import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goodToken, openPages } from '../support/pages/open-pages.ts';
import {
  aProgramme,
  aRegistration,
  registrationIds,
  theRules,
} from '../support/pages/partner-programme.ts';
import { postForm } from '../support/pages/post-form.ts';
import { readMarkup } from '../support/pages/read-markup.ts';

const base = `/p/${goodToken}`;
const deal = `${base}/registrations/${registrationIds.protected}`;

/** Every text but ids, instants and the words of our own enums. */
const kept = /^(at|colour|defaultCurrency|.*Id|tone|reviewStatus|protectionStatus|outcome)$/;

function replaceTexts<T>(value: T, text: string): T {
  const replace = (part: unknown, name = ''): unknown => {
    if (kept.test(name) || name === 'may') return part;
    if (typeof part === 'string') return text;
    if (Array.isArray(part)) return part.map((item) => replace(item));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, replace(inner, key)]),
    );
  };
  return replace(value) as T;
}

const nasty = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    '</textarea><script>alert(1)</script>',
    '</title><svg onload=alert(1)>',
    '<!--',
    '&lt;b&gt;',
    'javascript:alert(1)',
  ),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '`', '\n'),
    minLength: 1,
    maxLength: 40,
  }),
);

const gets = [
  base,
  `${base}/register`,
  deal,
  `${deal}/evidence`,
  `${deal}/release`,
  `${deal}/answer`,
  `${base}/rules`,
];

it.each(gets)('escapes every text of %s', async (path) => {
  const { app, fake } = await openPages();
  let text = 'plain';
  fake.answer(listMyRegistrations, () => replaceTexts(aProgramme(), text));
  fake.answer(getMyRegistration, () => replaceTexts(aRegistration(), text));
  fake.answer(getRulesOfEngagement, () => replaceTexts(theRules, text));
  const plain = readMarkup((await app.inject(path)).body);
  await fc.assert(
    fc.asyncProperty(nasty, async (next) => {
      text = next;
      const { body, statusCode } = await app.inject(path);
      expect(statusCode).toBe(200);
      expect(readMarkup(body)).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

it('escapes everything that was typed into a form that comes back', async () => {
  const { app } = await openPages();
  const names = [
    'companyName',
    'contactName',
    'estimatedAmountMinor',
    'summary',
    'need',
    'url',
    'idempotencyKey',
  ];
  const post = (text: string) =>
    postForm(app, `${base}/register`, Object.fromEntries(names.map((name) => [name, text])));
  const plain = readMarkup((await post('x')).body);
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      fc.pre(text.trim() !== '');
      const { body, statusCode } = await post(text);
      expect(statusCode).toBe(400);
      const found = readMarkup(body);
      expect(new Set(found.tags)).toEqual(new Set(plain.tags));
      expect(new Set(found.attributes)).toEqual(new Set(plain.attributes));
    }),
    { numRuns: 60 },
  );
});

it('finds text that escaped from its place, so that the tests above can fail', () => {
  for (const text of ['<p><script src=x></p>', "<p title='x'></p>", '<p>a > b</p>', '<p>"</p>']) {
    expect(() => readMarkup(text)).toThrow('stray');
  }
});
