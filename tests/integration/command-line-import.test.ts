import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';
import { createTenant } from '../support/tenant.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-cli-'));
let store: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  store = await createTestDatabase();
  settings = backendSettings(store.url);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const run = (...args: string[]) => runCli(args, settings);

test('without a company every command says what is missing', async () => {
  const ended = await run('product-line', 'core', 'Core');
  expect(ended).toEqual({
    code: 1,
    stdout: '',
    stderr: 'No company is connected yet. Connect a CRM account first.\n',
  });
  await createTenant(store.pool);
});

test('a programme is set up from the command line', async () => {
  expect(await run('product-line', 'core', 'Core')).toMatchObject({
    code: 0,
    stdout: 'The product line core is called Core.\n',
  });
  const policy = write('policy.json', JSON.stringify(defaultPolicy));
  const published = await run('policy', 'publish', policy, '--effective-from', '2026-01-01');
  expect(published).toMatchObject({
    code: 0,
    stdout: 'Version 1 holds from 2026-01-01T00:00:00.000Z on.\n',
  });
  const wrong = write('wrong.json', JSON.stringify({ ...defaultPolicy, extra: 1 }));
  const refused = await run('policy', 'publish', wrong);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('extra');
});

test('an import judges first, writes only when told to, and again changes nothing', async () => {
  const file = write('partners.csv', 'reference;name;type;colour\nNW;Northwind;VAR;blue\n');
  const asked = await run('import', 'partners', file);
  expect(asked.code).toBe(1);
  expect(asked.stdout).toContain('Columns that are ignored: colour.');
  expect(asked.stdout).toContain('1 row of partners: 1 would be created');
  expect(asked.stderr).toContain('Nothing was written. Add --yes');
  const dry = await run('import', 'partners', file, '--dry-run', '--json');
  expect(dry.code).toBe(0);
  expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true, created: 1, delimiter: ';' });
  const done = await run('import', 'partners', file, '--yes');
  expect(done.code).toBe(0);
  expect(done.stdout).toContain('1 created, 0 updated, 0 unchanged, 0 with errors.');
  const again = await run('import', 'partners', file, '--yes');
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('0 created, 0 updated, 1 unchanged, 0 with errors.');
});

test('bad rows are told with line, column, value and remedy; good ones are kept', async () => {
  const file = write(
    'people.csv',
    'partner,name,email\nNW,Priya,priya@northwind.com\nXX,Leo,leo@bluefin.com\nNW,Ann,"a,b"\n',
  );
  const ended = await run('import', 'partner-contacts', file, '--yes');
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain(
    'Line 3, partner_reference "XX" is not the reference of any partner. Import the partner first',
  );
  expect(ended.stderr).toContain('Line 4, email "a,b" is not a mail address.');
  expect(ended.stderr).toContain(`All problems stand in ${file}.errors.csv.`);
  expect(ended.stdout).toContain('1 created, 0 updated, 0 unchanged, 2 with errors.');
});

test('an unusable file ends with 2', async () => {
  const missing = await run('import', 'partners', path.join(folder, 'none.csv'));
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('There is no file');
  const headers = await run('import', 'partners', write('headers.csv', 'a,b\n1,2\n'));
  expect(headers.code).toBe(2);
  expect(headers.stderr).toContain('The file has no column reference, name, type.');
});

test('a share link is made for a person of a partner', async () => {
  const made = await run('share-link', 'Priya@northwind.com');
  expect(made.code).toBe(0);
  expect(made.stdout).toMatch(/^Northwind, until \d{4}-\d\d-\d\d: http\S+\n$/);
  expect(await run('share-link', 'nobody@northwind.com')).toMatchObject({ code: 1, stdout: '' });
});

test('the help of a kind lists its columns', async () => {
  const help = await run('import', 'registrations', '--help');
  expect(help.code).toBe(0);
  expect(help.stdout).toContain('submitted_at *');
  expect((await run('import', '--help')).stdout).toContain('Exit code 0');
});

test('with two companies a command asks which is meant', async () => {
  const second = await createTenant(store.pool);
  const unclear = await run('product-line', 'core', 'Core');
  expect(unclear.code).toBe(1);
  expect(unclear.stderr).toContain('There are several companies. Say which with --tenant:');
  expect(unclear.stderr).toContain(second);
  expect(await run('product-line', 'core', 'Core', '--tenant', second)).toMatchObject({ code: 0 });
});
