import { afterAll, expect, it } from 'vitest';
import { type Case, count, done, openDoor, refused, text } from '../testing/open-door.ts';
import { opportunity } from '../testing/test-org.ts';

const place = await openDoor();
const { org, get, post, patch, remove, ask, account, deletedAccount, runJob } = place;
afterAll(place.close);

const REFERENCE = 'PRM_Registration_Id__c';
const ids = (length: number) => Array.from({ length }, () => expect.objectContaining({ Id: text }));
const batch = (type: string, ...records: readonly object[]) => ({
  records: records.map((values) => ({ attributes: { type }, ...values })),
});

/** Facts of the tests of jsforce 3.10 (MIT), which run against an org of Salesforce. */
const cases: readonly Case[] = [
  [
    'a new record is told by its id',
    () => post('/sobjects/Account', { Name: 'Hello' }),
    { status: 201, body: done },
  ],
  [
    'a record begins with its object and its address',
    () => get(`/sobjects/Account/${account()}`),
    { status: 200, body: { attributes: { type: 'Account', url: text }, Id: text } },
  ],
  [
    'a change is answered by nothing, whatever else its headers ask',
    () => patch(`/sobjects/Account/${account()}`, { Name: 'B' }, { 'sforce-auto-assign': 'FALSE' }),
    { status: 204, text: '' },
  ],
  [
    'new records of a batch are told one by one',
    () => post('/composite/sobjects', batch('Account', { Name: 'A' }, { Name: 'B' })),
    { status: 200, body: [done, done] },
  ],
  [
    'changed records of a batch are told one by one',
    () => patch('/composite/sobjects', batch('Account', { id: account(), Name: 'B' })),
    { status: 200, body: [done] },
  ],
  [
    'deleted records of a batch are told one by one',
    () => remove(`/composite/sobjects?ids=${account()},${account()}`),
    { status: 200, body: [done, done] },
  ],
  [
    'of records read together, one that is deleted is null',
    () => get(`/composite/sobjects/Account?ids=${account('A')},${deletedAccount()}&fields=Id,Name`),
    { status: 200, body: [{ Name: 'A', attributes: { type: 'Account' } }, null] },
  ],
  [
    'an upsert by a value that nobody bears makes a record',
    () => patch(`/sobjects/Opportunity/${REFERENCE}/new`, opportunity()),
    { status: 201, body: { ...done, created: true } },
  ],
  [
    'an upsert by a value that is borne changes its record',
    () => {
      org.create('Opportunity', opportunity({ [REFERENCE]: 'borne' }));
      return patch(`/sobjects/Opportunity/${REFERENCE}/borne`, { NextStep: 'Call' });
    },
    { status: 200, body: { ...done, created: false } },
  ],
  [
    'all records of a batch are refused for one, each as one that would have been new',
    () =>
      patch(`/composite/sobjects/Opportunity/${REFERENCE}`, {
        allOrNone: true,
        ...batch(
          'Opportunity',
          opportunity({ [REFERENCE]: 'one' }),
          opportunity({ [REFERENCE]: 'two', OwnerId: 'INVALID_OWNER' }),
        ),
      }),
    {
      body: ['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'MALFORMED_ID'].map((statusCode) => ({
        success: false,
        created: true,
        errors: [{ statusCode, message: text }],
      })),
    },
  ],
  [
    'a short answer is done',
    () => ask('SELECT Id, Name FROM User'),
    { body: { totalSize: count, done: true, records: ids(4) } },
  ],
  [
    'deleted rows are found where they are asked for',
    () => (deletedAccount(), ask('SELECT Id FROM Account WHERE IsDeleted = true', 'queryAll')),
    { body: { records: expect.arrayContaining(ids(1)) } },
  ],
  [
    'a count is the size of an empty list',
    () => ask("SELECT COUNT() FROM User WHERE Name LIKE '%'"),
    { body: { totalSize: 4, done: true, records: [] } },
  ],
  [
    'rows are sorted by a parent’s field and say it within the parent',
    () => {
      const deal = opportunity({ AccountId: account('0'), CloseDate: '2026-01-01' });
      org.create('Opportunity', deal);
      return ask(
        "SELECT Id, Account.Name, CloseDate FROM Opportunity WHERE Account.Name = '0' ORDER BY Account.Name ASC, CloseDate DESC LIMIT 10",
      );
    },
    { body: { records: [{ Account: { Name: '0' }, CloseDate: '2026-01-01' }] } },
  ],
  [
    'nothing is older than the first instant of 1970',
    () => ask('SELECT Id FROM Account WHERE CreatedDate < 1970-01-01T00:00:00Z'),
    { status: 200, body: { totalSize: 0, records: [] } },
  ],
  [
    'an object is described with its fields',
    () => get('/sobjects/Account/describe'),
    { body: { name: 'Account', label: 'Account', fields: expect.any(Array) } },
  ],
  [
    'limits tell room and calls',
    () => get('/limits'),
    {
      body: {
        DataStorageMB: { Max: count, Remaining: count },
        FileStorageMB: { Max: count, Remaining: count },
        DailyApiRequests: { Max: count, Remaining: count },
      },
    },
  ],
  [
    'a person is told with photos and addresses',
    async () => get(`/id/${org.id}/${(await get('/services/oauth2/userinfo')).body.user_id}`),
    {
      status: 200,
      body: {
        user_id: text,
        organization_id: org.id,
        email: text,
        photos: { picture: text, thumbnail: text },
        urls: { rest: text, sobjects: text, query: text },
      },
    },
  ],
  [
    'a field that is missing is named',
    () => post('/sobjects/Account', { Description: 'Accountant' }),
    refused(400, 'REQUIRED_FIELD_MISSING', {
      message: 'Required fields are missing: [Name]',
      fields: ['Name'],
    }),
  ],
  [
    'what is not there is no resource',
    () => get('/sobjects/Broker__c/a008N0000032UmoQAA'),
    refused(404, 'NOT_FOUND', { message: 'The requested resource does not exist' }),
  ],
  [
    'a session without the scope is refused like one that ended, in other words',
    async () => place.sender(await place.signIn('id')).get('/limits'),
    refused(401, 'INVALID_SESSION_ID', {
      message: 'This session is not valid for use with the REST API',
    }),
  ],
  [
    'a bulk query says at its end that nothing follows',
    () => runJob(2),
    { status: 200, headers: { 'sforce-locator': 'null' } },
  ],
];

it.each(cases)('%s', async (_, asked, expected) => {
  expect(await asked()).toMatchObject(expected);
});

it('a long answer comes in parts of 2,000, each with the size of the whole', async () => {
  for (let made = 0; made < 2001; made += 1) org.create('Contact', { LastName: `Long ${made}` });
  const first = await ask('SELECT Id FROM Contact');
  expect(first.body).toMatchObject({ totalSize: 2001, done: false, records: ids(2000) });
  const rest = await get(first.body.nextRecordsUrl);
  expect(rest.body).toMatchObject({ totalSize: 2001, done: true, records: ids(1) });
  expect(rest.body).not.toHaveProperty('nextRecordsUrl');
});

it('calls at once with a session that ended are each refused', async () => {
  const ended = place.sender('ended');
  const answers = await Promise.all(['/limits', '/sobjects', '/'].map((path) => ended.get(path)));
  for (const answer of answers) expect(answer).toMatchObject(refused(401, 'INVALID_SESSION_ID'));
});
