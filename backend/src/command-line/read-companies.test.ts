import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCompanies } from './read-companies.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-companies-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const file = path.join(folder, 'companies');
  writeFileSync(file, content);
  return file;
}

test.each([
  ['a table', 'Company,Web Site,zip\nAcme,https://shop.acme.de/x,010\n'],
  ['a table of semicolons', '\ufeffname;domain;postal code\nAcme;acme.de;010\n'],
  ['JSON lines', '{"name": "Acme", "domain": ["acme.de"], "zip": "010", "more": {}}\n'],
])('reads %s', async (_, content) => {
  const [only, ...others] = await readCompanies(write(content));
  expect(others).toEqual([]);
  expect(only?.described).toMatchObject({ name: 'Acme', domains: ['acme.de'], postalCode: '010' });
});

test('reads several values of one cell, numbers, and nothing out of free mail', async () => {
  const file = write('name,vat,phone,email\nAcme,DE1; DE2,5550123|5550124,kim@gmail.com');
  expect((await readCompanies(file))[0]?.described).toMatchObject({
    registryIds: ['DE1', 'DE2'],
    phones: ['5550123', '5550124'],
    contactDomains: [],
  });
});

test('names the line a record begins on, past blank ones', async () => {
  const table = await readCompanies(write('name\nAcme\n\n"Two\nlines"\nZenith\n'));
  expect(table.map(({ line }) => line)).toEqual([2, 4, 6]);
  const lines = await readCompanies(write('{"name":"A"}\n\n{"name":"B"}'));
  expect(lines.map(({ line }) => line)).toEqual([1, 3]);
});

test.each([
  ['', 'no column that describes a company'],
  ['a,b\n1,2', 'Known columns: name, website'],
  ['{"name":"A"}\n{', 'Line 2 of'],
  ['{"name":"A"}\n[]x', 'is no JSON object'],
  ['name\n"Acme', 'cannot be read as CSV'],
])('refuses %j and says why', async (content, why) => {
  await expect(readCompanies(write(content))).rejects.toThrow(why);
});

test('refuses a file that is not there', async () => {
  await expect(readCompanies('/nowhere.csv')).rejects.toThrow('There is no file /nowhere.csv.');
});
