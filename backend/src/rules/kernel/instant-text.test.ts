import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInstant, writeInstant } from './instant-text.ts';

const anyDate = fc.date({
  min: new Date('1000-01-01'),
  max: new Date('3000-01-01'),
  noInvalidDate: true,
});

test('an instant is read and written as the platform does', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(readInstant(date.toISOString())).toBe(date.getTime());
      expect(writeInstant(date.getTime())).toBe(date.toISOString());
      const day = date.toISOString().slice(0, 10);
      expect(readInstant(day)).toBe(Date.parse(day));
    }),
  );
});

test('other spellings and broken ones are read as the platform does', () => {
  const oneChanged = fc
    .tuple(anyDate, fc.nat({ max: 23 }), fc.constantFrom('0', '9', 'x', '-', ':', ' '))
    .map(([date, at, character]) => {
      const text = date.toISOString();
      return text.slice(0, at) + character + text.slice(at + 1);
    });
  fc.assert(
    fc.property(oneChanged, (text) => {
      expect(readInstant(text)).toBe(Date.parse(text));
    }),
    { numRuns: 2000 },
  );
  expect(readInstant('2026-10-10T12:00:00Z')).toBe(Date.parse('2026-10-10T12:00:00Z'));
  expect(readInstant('2026-10-10')).toBe(Date.parse('2026-10-10'));
});
