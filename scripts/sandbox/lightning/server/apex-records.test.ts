import { fileURLToPath } from 'node:url';
import { callApex } from '@alongside/apex-runner/call-apex';
import { loadOrg } from '@alongside/apex-runner/load-org';
import type { Json } from '@alongside/apex-runner/values/to-json';
import { expect, test } from 'vitest';
import { createApexRecords } from './apex-records.ts';
import type { OrgRecord, OrgSource } from './org-source.ts';

const source = new URL('../../../../salesforce-package/force-app/main/default', import.meta.url);
const apex = loadOrg(fileURLToPath(source));

const person = (id: string, Name: string): OrgRecord => ({
  Id: `00500000000000${id}AAA`,
  Name,
  Email: `${Name.toLowerCase()}@vendor.example`,
  IsActive: true,
  UserType: 'Standard',
});
const records: Readonly<Record<string, readonly OrgRecord[]>> = {
  User: [person('1', 'Clara'), person('2', 'Dana')],
  Opportunity: [
    { Id: '006000000000001AAA', Name: 'Contoso', LastModifiedDate: '2026-11-01T08:00:00.000Z' },
    { Id: '006000000000002AAA', Name: 'Fabrikam', LastModifiedDate: '2026-11-02T08:00:00.000Z' },
  ],
};
const org = { list: (type: string) => Promise.resolve(records[type] ?? []) } as OrgSource;
const user = {
  id: String(records['User']?.[0]?.['Id']),
  organizationId: '00D000000000001EAA',
  email: 'clara@vendor.example',
  locale: 'en_GB',
  timeZone: 'Europe/Berlin',
};
const host = { user, now: () => 0, uuid: () => 'nonce' };

const readRecords = createApexRecords(org);

async function call(method: string, args: readonly Json[]): Promise<Json> {
  const prepare = await readRecords();
  const request = { cls: 'AlongsideSetupController', method, args, prepare };
  return callApex(apex, host, request, () => Promise.resolve({ status: 200, body: '{}' }));
}

test('Apex finds the people and opportunities of the org', async () => {
  expect(await call('findPeople', ['dan'])).toMatchObject([{ name: 'Dana' }]);
  expect(await call('tryRecentDeals', [])).toMatchObject([
    { name: 'Fabrikam' },
    { name: 'Contoso' },
  ]);
});

test('everybody may use the cards, and a role given once is there the next time', async () => {
  const dana = [String(records['User']?.[1]?.['Id'])];
  expect(await call('testConnection', [])).toMatchObject({ missing: null });
  expect(await call('giveAccess', [dana, 'user'])).toMatchObject({ given: 0 });
  expect(await call('giveAccess', [dana, 'manager'])).toMatchObject({ given: 1 });
  expect(await call('giveAccess', [dana, 'manager'])).toMatchObject({ given: 0 });
});
