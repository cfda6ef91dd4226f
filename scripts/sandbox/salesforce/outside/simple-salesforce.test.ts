import { afterAll, expect, it } from 'vitest';
import { type Case, openDoor, refused, text } from '../testing/open-door.ts';
import { CLIENT, opportunity } from '../testing/test-org.ts';

const place = await openDoor();
const { org, get, remove, ask, account, deletedAccount, runJob } = place;
afterAll(place.close);

const REFERENCE = 'PRM_Registration_Id__c';
const MINUTE_MS = 60_000;

/** A minute before and after, as the library writes instants into an address. */
function span(): string {
  const at = (ms: number) =>
    encodeURIComponent(new Date(ms).toISOString().replace('.000Z', '+00:00'));
  return `start=${at(place.time.now - MINUTE_MS)}&end=${at(place.time.now + MINUTE_MS)}`;
}

/** Facts of the tests of simple-salesforce 1.12 (Apache-2.0), which hold the answers it knows. */
const cases: readonly Case[] = [
  [
    'each answer counts the day’s calls',
    () => ask('SELECT Id FROM User'),
    { headers: { 'sforce-limit-info': expect.stringMatching(/^api-usage=\d+\/\d+$/) } },
  ],
  [
    'a deleted record is answered by nothing',
    () => remove(`/sobjects/Account/${account()}`),
    { status: 204, text: '' },
  ],
  [
    'an object is told in short with what was used of it',
    () => get('/sobjects/Account/'),
    { body: { objectDescribe: { name: 'Account' }, recentItems: expect.any(Array) } },
  ],
  [
    'a record is read by a value from outside',
    () => (
      org.create('Opportunity', opportunity({ [REFERENCE]: 'read' })),
      get(`/sobjects/Opportunity/${REFERENCE}/read`)
    ),
    { status: 200, body: { [REFERENCE]: 'read' } },
  ],
  [
    'a value from outside that nobody bears is not found',
    () => get(`/sobjects/Opportunity/${REFERENCE}/nobody`),
    refused(404, 'NOT_FOUND'),
  ],
  [
    'an org says whether it is a sandbox',
    () => ask('SELECT IsSandbox FROM Organization LIMIT 1'),
    { body: { records: [{ IsSandbox: true }] } },
  ],
  [
    'deleted records are listed between two instants with an offset',
    () => (deletedAccount(), get(`/sobjects/Account/deleted/?${span()}`)),
    {
      body: {
        deletedRecords: expect.arrayContaining([{ id: text, deletedDate: text }]),
        earliestDateAvailable: text,
        latestDateCovered: text,
      },
    },
  ],
  [
    'changed records are listed between two instants with an offset',
    () => (account(), get(`/sobjects/Account/updated/?${span()}`)),
    { body: { ids: expect.arrayContaining([text]), latestDateCovered: text } },
  ],
  [
    'a session that ended is refused with the code that asks for a new one',
    () => place.sender('12345').get('/limits'),
    refused(401, 'INVALID_SESSION_ID'),
  ],
  [
    'a query that is none is malformed',
    () => ask('SELEC Id FROM Account'),
    refused(400, 'MALFORMED_QUERY'),
  ],
  [
    'an app that nobody registered is refused by the login',
    () => place.login({ ...CLIENT, client_id: 'unknown' }),
    {
      status: 400,
      body: { error: 'invalid_client_id', error_description: 'client identifier invalid' },
    },
  ],
  [
    'a bulk query’s rows are counted, under a quoted header',
    () => runJob(3),
    {
      status: 200,
      headers: {
        'sforce-numberofrecords': '2',
        'sforce-locator': expect.stringMatching(/^(?!null$).+/),
      },
      text: expect.stringMatching(/^"Id","Name"\n"005/),
    },
  ],
];

it.each(cases)('%s', async (_, asked, expected) => {
  expect(await asked()).toMatchObject(expected);
});

it('the rest of a long answer is found by its address and by its last part alone', async () => {
  for (let made = 0; made < 201; made += 1) org.create('Contact', { LastName: `Long ${made}` });
  const small = { 'sforce-query-options': 'batchSize=200' };
  const first = await get('/query/?q=SELECT+Id+FROM+Contact', undefined, small);
  const address: string = first.body.nextRecordsUrl;
  for (const path of [address, `/query/${address.split('/').at(-1)}`]) {
    expect((await get(path)).body).toMatchObject({ done: true, records: [{ Id: text }] });
  }
});
