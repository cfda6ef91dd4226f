import { expect, it } from 'vitest';
import { containing, isRecordId, literal, literals } from './soql.ts';

it.each([
  ['plain', "'plain'"],
  ["O'Neill", String.raw`'O\'Neill'`],
  [String.raw`back\slash`, String.raw`'back\\slash'`],
  ['two\nlines', String.raw`'two\nlines'`],
  [String.raw`\' OR Name != '`, String.raw`'\\\' OR Name != \''`],
])('a literal of %j is %s', (text, soql) => {
  expect(literal(text)).toBe(soql);
});

it('lists literals', () => {
  expect(literals(['a', "b'"])).toBe(String.raw`('a', 'b\'')`);
});

it.each([
  ['acme.example', "'%acme.example%'"],
  ['100%_sure', String.raw`'%100\%\_sure%'`],
  ["it's", String.raw`'%it\'s%'`],
])('a text with %j inside is like %s', (text, soql) => {
  expect(containing(text)).toBe(soql);
});

it.each([
  ['006Qy00000ABCDE', true],
  ['006Qy00000ABCDEIA2', true],
  ['006Qy00000ABCDEI', false],
  ['999999999', false],
  ["006Qy00000ABCD'", false],
  ['', false],
])('%j is a record id: %s', (text, expected) => {
  expect(isRecordId(text)).toBe(expected);
});
