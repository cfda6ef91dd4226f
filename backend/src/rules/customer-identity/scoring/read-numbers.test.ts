import { expect, it } from 'vitest';
import { readNumbers } from './read-numbers.ts';

it.each([
  ['zero', '0'],
  ['one', '1'],
  ['twelve', '12'],
  ['nineteen', '19'],
  ['zeroth', '0'],
  ['first', '1'],
  ['twelfth', '12'],
  ['nineteenth', '19'],
  ['twenty', '20'],
  ['ninety', '90'],
  ['1st', '1'],
  ['2nd', '2'],
  ['3rd', '3'],
  ['44th', '44'],
  ['th', 'th'],
  ['4thx', '4thx'],
  ['x4th', 'x4th'],
  ['acme', 'acme'],
  ['twenty one', '21'],
  ['twenty first', '21'],
  ['forty 4', '44'],
  ['ninety nine', '99'],
  ['twenty one two', '21 2'],
  ['twenty thirty one', '20 31'],
  ['acme forty four steel', 'acme 44 steel'],
  ['twenty ten', '20 10'],
  ['twenty zero', '20 0'],
  ['twenty 12', '20 12'],
  ['twenty acme one', '20 acme 1'],
  ['twenty a1', '20 a1'],
  ['twenty 1a', '20 1a'],
  ['20 1', '20 1'],
  ['one one', '1 1'],
])('"%s" is "%s"', (written, read) => {
  expect(readNumbers(written.split(' '))).toEqual(read.split(' '));
});

it('reads nothing from nothing', () => {
  expect(readNumbers([])).toEqual([]);
});
