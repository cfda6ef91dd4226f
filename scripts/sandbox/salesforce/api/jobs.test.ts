import { describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const DAY_MS = 86_400_000;
const QUERY = 'SELECT Id, Name, Account.Name FROM Opportunity';

/** An org with three opportunities, one of them deleted. */
async function openJobs() {
  const test = await openConnectedOrg();
  const account = test.org.create('Account', { Name: 'Halvorsen "North", Logistics' });
  const ids = ['A', 'B', 'C'].map((Name) =>
    test.org.create('Opportunity', opportunity({ Name, AccountId: account })),
  );
  test.org.remove('Opportunity', ids[2] ?? '');
  const order = (changes: object = {}) =>
    test.call('POST', '/jobs/query', { operation: 'query', query: QUERY, ...changes });
  const orderOne = async (changes: object = {}): Promise<string> => (await order(changes)).body.id;
  const state = async (id: string) => (await test.call('GET', `/jobs/query/${id}`)).body.state;
  const results = (id: string, query = '') => test.call('GET', `/jobs/query/${id}/results${query}`);
  return { ...test, ids, order, orderOne, state, results };
}

describe('a bulk query job', () => {
  it('is taken on, and ends at the look that was told', async () => {
    const { org, order, state } = await openJobs();
    org.paceJobs({ endsAtLook: 3 });
    const { status, body } = await order();
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({
        id: expect.stringMatching(/^750\w{15}$/),
        object: 'Opportunity',
        operation: 'query',
        state: 'UploadComplete',
        apiVersion: 67,
        contentType: 'CSV',
      }),
    ]);
    const states = [await state(body.id), await state(body.id), await state(body.id)];
    expect(states).toEqual(['InProgress', 'InProgress', 'JobComplete']);
  });

  it('ends when it is told, where it ends at no look', async () => {
    const { org, orderOne, state } = await openJobs();
    org.paceJobs({ endsAtLook: null });
    const id = await orderOne();
    expect(await state(id)).toBe('InProgress');
    org.endJobs('Failed');
    expect(await state(id)).toBe('Failed');
  });

  it('gives what it found as a table, deleted rows only where they were asked for', async () => {
    const { orderOne, state, results, ids } = await openJobs();
    const living = await orderOne({ lineEnding: 'CRLF', columnDelimiter: 'TAB' });
    const all = await orderOne({ operation: 'queryAll', query: 'SELECT Id FROM Opportunity' });
    await state(living);
    await state(all);
    const cells = (name: string, at: number) =>
      `"${ids[at]}"\t"${name}"\t"Halvorsen ""North"", Logistics"\r\n`;
    const found = await results(living);
    expect(found.text).toBe(`"Id"\t"Name"\t"Account.Name"\r\n${cells('A', 0)}${cells('B', 1)}`);
    expect(found.headers).toMatchObject({
      'content-type': 'text/csv',
      'sforce-numberofrecords': '2',
      'sforce-locator': 'null',
    });
    expect((await results(all)).text).toBe(`"Id"\n${ids.map((id) => `"${id}"\n`).join('')}`);
  });

  it('gives a header only when it found nothing', async () => {
    const { orderOne, state, results } = await openJobs();
    const id = await orderOne({ query: "SELECT CreatedDate FROM Opportunity WHERE Name = 'Z'" });
    await state(id);
    const { text, headers } = await results(id);
    expect([text, headers['sforce-numberofrecords'], headers['sforce-locator']]).toEqual([
      '"CreatedDate"\n',
      '0',
      'null',
    ]);
  });

  it.each([
    ['as many as are asked for', 2, 9],
    ['as many as it gives', 9, 2],
  ])('gives its rows set by set, %s', async (_, asked, given) => {
    const { org, orderOne, state, results, ids } = await openJobs();
    org.paceJobs({ rowsInSet: given });
    const id = await orderOne({ operation: 'queryAll', query: 'SELECT Id FROM Opportunity' });
    await state(id);
    const first = await results(id, `?maxRecords=${asked}`);
    const locator = String(first.headers['sforce-locator']);
    const second = await results(id, `?maxRecords=${asked}&locator=${locator}`);
    expect([first.text, second.text]).toEqual([
      `"Id"\n"${ids[0]}"\n"${ids[1]}"\n`,
      `"Id"\n"${ids[2]}"\n`,
    ]);
    expect(second.headers['sforce-locator']).toBe('null');
    for (const wrong of ['?locator=%25%25', '?maxRecords=0', '?maxRecords=many']) {
      expect((await results(id, wrong)).status).toBe(400);
    }
  });

  it('has no results before it is complete, nor for another version', async () => {
    const { orderOne, state, results, get } = await openJobs();
    const id = await orderOne();
    expect([(await results(id)).status, (await results(id)).text]).toEqual([204, '']);
    await state(id);
    const other = await get(`/services/data/v66.0/jobs/query/${id}/results`);
    expect([other.status, other.body[0].errorCode]).toEqual([409, 'API_ERROR']);
  });

  it('is deleted when it ended, and aborted while it runs', async () => {
    const { call, org, orderOne } = await openJobs();
    const id = await orderOne();
    const path = `/jobs/query/${id}`;
    const early = await call('DELETE', path);
    expect([early.status, early.body[0].errorCode]).toEqual([400, 'API_ERROR']);
    expect((await call('PATCH', path, { state: 'JobComplete' })).status).toBe(400);
    expect((await call('PATCH', path, { state: 'Aborted' })).body.state).toBe('Aborted');
    expect((await call('PATCH', path, { state: 'Aborted' })).status).toBe(400);
    expect((await call('GET', '/jobs/query')).body.records).toHaveLength(1);
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect(org.listJobs()).toEqual([]);
  });

  it('is gone after a week, once it ended', async () => {
    const { call, connect, orderOne, state, time } = await openJobs();
    const [ended, running] = [await orderOne(), await orderOne()];
    await state(ended);
    time.now += 7 * DAY_MS;
    await connect();
    expect((await call('GET', `/jobs/query/${ended}`)).status).toBe(404);
    expect((await call('GET', `/jobs/query/${running}`)).status).toBe(200);
  });

  it('is there for whoever ordered it and for administrators', async () => {
    const { call, connect, org, orderOne } = await openJobs();
    const id = await orderOne();
    const as = (name: string) => {
      const user = org.list('User').find(({ FirstName }) => FirstName === name);
      return connect({ user: `${org.id} ${String(user?.['Id'])}` });
    };
    await as('Tomas');
    expect((await call('GET', `/jobs/query/${id}`)).status).toBe(404);
    expect((await call('GET', '/jobs/query')).body.records).toEqual([]);
    const own = await orderOne();
    await as('Inès');
    expect((await call('GET', `/jobs/query/${own}`)).status).toBe(200);
  });
});

describe('an order of a job', () => {
  it.each([
    [{ operation: 'insert' }, 'JSON_PARSER_ERROR'],
    [{ operation: undefined }, 'INVALIDJOB'],
    [{ query: undefined }, 'INVALIDJOB'],
    [{ query: 'SELECT FROM Opportunity' }, 'MALFORMED_QUERY'],
    [{ query: 'SELECT Colour FROM Opportunity' }, 'INVALID_FIELD'],
    [{ query: 'SELECT COUNT() FROM Opportunity' }, 'FEATURENOTENABLED'],
    [{ query: 'SELECT Id FROM Opportunity OFFSET 5' }, 'FEATURENOTENABLED'],
    [{ query: 'SELECT Id, (SELECT Id FROM Tasks) FROM Opportunity' }, 'FEATURENOTENABLED'],
    [{ columnDelimiter: 'DOT' }, 'JSON_PARSER_ERROR'],
    [{ contentType: 'JSON' }, 'JSON_PARSER_ERROR'],
    [{ colour: 'blue' }, 'JSON_PARSER_ERROR'],
  ])('such as %j is refused', async (changes, code) => {
    const { order } = await openJobs();
    const { status, body } = await order(changes);
    expect([status, body[0].errorCode]).toEqual([400, code]);
  });
});
