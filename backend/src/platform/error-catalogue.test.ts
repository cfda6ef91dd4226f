import { errorCatalogue } from '@alongside/shared/errors';
import { expect, test } from 'vitest';
import { type ErrorValues, ProductError } from './errors.ts';

const page = new URL('../../docs/errors.md', import.meta.url).pathname;

/** `vitest -u` writes the page anew from the catalogue. */
test('docs/errors.md lists every code with its status and sentence', async () => {
  const rows = Object.entries(errorCatalogue).map(
    ([code, { status, sentence }]) => `- \`${code}\` (${status}): ${sentence}`,
  );
  const text = [
    '# Errors',
    '',
    'Every answer that is not a success is a problem (RFC 9457, `application/problem+json`). Its body',
    'repeats `code` and `status`, names a `reference` to look for in the log, and has `fields` or',
    '`retryAfterSeconds` where they apply. What stands in braces is filled in.',
    '',
    ...rows,
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(page);
});

test('a sentence is filled with the values it asks for', () => {
  const values: ErrorValues = { what: 'registration', value: 'reg_1' };
  expect(new ProductError('not_found', values).message).toBe(
    'There is no registration "reg_1" here.',
  );
});

test('a value that is missing stays visible', () => {
  expect(new ProductError('not_found', { what: 'deal' }).message).toContain('{value}');
});
