import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BothCrms, openBothCrms } from '../support/both-crms.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { openLinkedProgramme } from '../support/linked-deal.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';

let database: TestDatabase;
let place: BothCrms;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openBothCrms(database.url);
  await place.portal.connect();
  await place.join();
});
afterAll(async () => {
  await place.close();
  await database.close();
});

/** As the operator of the same product runs it. */
function unlink(account: string, recordId: string) {
  const { hubspotOrigin } = place.portal;
  return runCli(['unlink-record', account, recordId], {
    ...backendSettings(database.url),
    HUBSPOT_CLIENT_ID: 'client-1',
    HUBSPOT_CLIENT_SECRET: 'secret-1',
    HUBSPOT_API_ORIGIN: hubspotOrigin,
    HUBSPOT_OAUTH_ORIGIN: hubspotOrigin,
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
}

test('unlink-record makes a record a deal of its own, and says why it cannot', async () => {
  const here = await openLinkedProgramme(place);
  const records = await here.addDeal('Yarrow Steel', 'yarrow-steel.com');
  await here.link(['salesforce', records.salesforce], ['hubspot', records.hubspot]);
  const { hubspot } = here.accounts;
  expect(await unlink(hubspot, records.hubspot)).toEqual({
    code: 0,
    stdout: `${records.hubspot} is a deal of its own again, without partners.\n`,
    stderr: '',
  });
  expect(await unlink(hubspot, records.hubspot)).toEqual({
    code: 1,
    stdout: '',
    stderr: '"Yarrow Steel" is the only record of its deal.\n',
  });
  const { code, stderr } = await unlink('4711', records.hubspot);
  expect([code, stderr]).toEqual([1, 'There is no connected CRM account "4711" here.\n']);
});
