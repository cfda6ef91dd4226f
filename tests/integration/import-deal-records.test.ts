import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dealRecords } from '@alongside/backend/import/kinds/deal-records';
import { prepareImport } from '@alongside/backend/import/run/import-file';
import { afterAll, expect, test } from 'vitest';
import { useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();
const folder = mkdtempSync(path.join(os.tmpdir(), 'deal-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Imports rows of leading record and joining record, in the accounts that there are unless told. */
async function importRows(rows: readonly (readonly [string, string])[], org?: string) {
  const { place, here } = current();
  const { database, dispatch, services } = place.portal.product;
  const { hubspot, salesforce } = here.accounts;
  const file = path.join(folder, 'records.csv');
  const lines = rows.map(([first, second]) =>
    [hubspot, first, org ?? salesforce, second].join(','),
  );
  const headers = 'leading_account,leading_record,joining_account,joining_record';
  writeFileSync(file, [headers, ...lines].join('\n'));
  const all = { database, dispatch, clock: services.clock };
  return (await prepareImport(all, here.tenantId, dealRecords, file)).run('write');
}

test('a list of both ids links deals, once, and says line by line what it cannot link', async () => {
  const { here } = current();
  const names = ['Aster Mills', 'Birch Audio', 'Cedar Marine'];
  const made = await Promise.all(
    names.map((name) => here.addDeal(name, `${name.toLowerCase().replace(' ', '')}.com`)),
  );
  const rows = made.map(({ hubspot, salesforce }) => [hubspot, salesforce] as const);
  const crossed = [made[0]!.hubspot, made[1]!.salesforce] as const;
  const first = await importRows([...rows, crossed, [made[2]!.hubspot, '006000000000000AAA']]);
  expect(first).toMatchObject({ rows: 5, created: 3, failed: 2 });
  expect(first.problems.map(({ line, problem }) => [line, problem.split('"')[0]])).toEqual([
    [5, ''],
    [6, 'The CRM holds no deal with the id '],
  ]);
  expect(await importRows(rows)).toMatchObject({ unchanged: 3, created: 0, updated: 0 });
  for (const { hubspot, salesforce } of made) {
    const cards = [await here.card('hubspot', hubspot), await here.card('salesforce', salesforce)];
    expect(cards[1]!.headline).toEqual(cards[0]!.headline);
  }
});

test('an account that is not connected is told before anything is asked', async () => {
  const result = await importRows([['1', '2']], '00D000000000009EAA');
  expect(result.problems).toMatchObject([
    { column: 'joining_account', problem: 'is no connected CRM account' },
  ]);
  const { accounts } = current().here;
  expect(result.problems[0]?.remedy).toContain(accounts.salesforce);
});
