import { expect, test } from 'vitest';
import { CrmFailure } from '../crm-error.ts';
import { readIdTable } from './read-id-table.ts';

const A = '006Kp00000000AbIAI';
const B = '006Kp00000000AcIAI';

test.each([
  ['under its header', `"Id"\n"${A}"\n"${B}"\n`, '2', [A, B]],
  ['without a header', `"${A}"\n"${B}"\n`, '2', [A, B]],
  ['with carriage returns, without quotes', `Id\r\n${A}\r\n`, '1', [A]],
  ['of no rows', '"Id"\n', '0', []],
])('a table %s', (_, text, count, expected) => {
  expect(readIdTable(text, count)).toEqual(expected);
});

test.each([
  ['that is cut off', `"Id"\n"${A}"\n`, '2'],
  ['that is cut off in an id', `"Id"\n"${A}"\n006Kp00`, '2'],
  ['without its number', `"Id"\n"${A}"\n`, undefined],
  ['with another column', `"Id","Name"\n"${A}","North"\n`, '1'],
  ['that is none', '<html></html>', '1'],
  ['that does not end', `"Id"\n"${A}`, '1'],
  ['of a job that is not done', '', undefined],
])('a table %s is not believed', (_, text, count) => {
  expect(() => readIdTable(text, count)).toThrow(CrmFailure);
});
