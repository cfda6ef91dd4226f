import { expect, it } from 'vitest';
import { readPhone, samePhone } from './read-phone.ts';

it.each<[string, string | null, string]>([
  ['+1 (312) 555-0123', '3125550123', 'the last ten digits'],
  ['+49 (0)30 5550123', '9305550123', 'without the zero that is dialled at home'],
  ['0049 30 5550123', '9305550123', 'without the zeros dialled abroad'],
  ['030/5550123', '305550123', 'without the zero of the area'],
  ['555 0100', '5550100', 'with zeros inside and behind'],
  ['５５５-０１２３', '5550123', 'digits of full width'],
  ['555-0123', '5550123', 'seven digits are a number'],
  ['555-012', null, 'six are none'],
  ['00 555 012', null, 'zeros ahead do not count'],
  [`${' '.repeat(57)}5550123`, '5550123', 'what stands in the first 64 characters'],
  [`${' '.repeat(58)}5550123`, null, 'not what stands behind them'],
  ['none', null, 'no digits'],
  ['', null, 'nothing'],
])('of "%s" reads %s: %s', (written, read) => {
  expect(readPhone(written)).toBe(read);
});

it.each([
  ['3125550123', '3125550123', true],
  ['3125550123', '5550123', true],
  ['3125550123', '7735550123', false],
  ['3125550123', '3125550', false],
  ['5550123', '5559999', false],
])('%s and %s are one telephone: %s', (a, b, same) => {
  expect(samePhone(a, b)).toBe(same);
  expect(samePhone(b, a)).toBe(same);
});
