import { expect, it } from 'vitest';
import { exactNumber, parseExact } from './exact-json.ts';

it('reads every number as the text it was written as', () => {
  const text =
    '{"Amount":120500.10,"Big":1.2E7,"Long":9007199254740993.01,"done":true,"none":null}';
  expect(parseExact(text)).toEqual({
    Amount: '120500.10',
    Big: '1.2E7',
    Long: '9007199254740993.01',
    done: true,
    none: null,
  });
});

it('reads nothing from what is no JSON', () => {
  expect(parseExact('<html>')).toBeUndefined();
  expect(parseExact('')).toBeUndefined();
});

it('writes a decimal text as a number, digit by digit', () => {
  expect(JSON.stringify({ Amount: exactNumber('90071992547409.93') })).toBe(
    '{"Amount":90071992547409.93}',
  );
  expect(JSON.stringify({ Amount: exactNumber('120500.10') })).toBe('{"Amount":120500.10}');
});
