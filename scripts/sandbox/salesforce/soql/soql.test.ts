import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

type Test = Awaited<ReturnType<typeof openConnectedOrg>>;
let test: Test;

const query = (text: string, path = '/query') =>
  test.call('GET', `${path}?${new URLSearchParams({ q: text }).toString()}`);

beforeAll(async () => {
  test = await openConnectedOrg();
  const { org, time } = test;
  const account = org.create('Account', {
    Name: 'Halvorsen',
    Website: 'https://halvorsen.example',
    BillingCountry: 'Norway',
  });
  const deals = [
    { Name: 'alpha', Amount: 10, AccountId: account, CloseDate: '2027-01-01' },
    { Name: 'Beta', Amount: 20, NextStep: "O'Brien calls", CloseDate: '2027-02-01' },
    { Name: 'gamma_1', StageName: 'Closed Won', CloseDate: '2027-03-01' },
    { Name: 'delta 100%', Amount: 40, CurrencyIsoCode: 'USD', CloseDate: '2027-04-01' },
  ];
  for (const deal of deals) {
    time.now += 60_000;
    org.create('Opportunity', opportunity(deal));
  }
  org.remove('Opportunity', org.create('Opportunity', opportunity({ Name: 'omega' })));
});

describe('a condition', () => {
  it.each([
    ["Name = 'ALPHA'", ['alpha']],
    ["Name != 'alpha'", ['Beta', 'gamma_1', 'delta 100%']],
    ["Name <> 'alpha' AND Amount != null", ['Beta', 'delta 100%']],
    ['Amount = null', ['gamma_1']],
    ['Amount < 20', ['alpha']],
    ['Amount <= 20', ['alpha', 'Beta']],
    ['Amount > 20', ['delta 100%']],
    ['Amount >= 2.0e0', null],
    ['Amount >= 20.0', ['Beta', 'delta 100%']],
    ['Amount != 10', ['Beta', 'gamma_1', 'delta 100%']],
    ["Name IN ('alpha', 'beta')", ['alpha', 'Beta']],
    ["Name NOT IN ('alpha', 'beta')", ['gamma_1', 'delta 100%']],
    ["Name LIKE '%A'", ['alpha', 'Beta']],
    ["Name LIKE 'gamma__'", ['gamma_1']],
    ["Name LIKE '%\\_1'", ['gamma_1']],
    ["Name LIKE '%100\\%'", ['delta 100%']],
    ["Name = 'gamma\\_1'", ['gamma_1']],
    ["Name LIKE 'gamma\\\\_1'", []],
    ["NextStep = 'O\\'Brien calls'", ['Beta']],
    ["NextStep = ''", ['alpha', 'gamma_1', 'delta 100%']],
    ['IsWon = TRUE', ['gamma_1']],
    ['NOT IsClosed = true', ['alpha', 'Beta', 'delta 100%']],
    ['NOT (IsWon = true OR Amount > 20)', ['alpha', 'Beta']],
    ["IsWon = true OR (Amount > 5 AND Name LIKE 'b%')", ['Beta', 'gamma_1']],
    ['CloseDate < 2027-02-01', ['alpha']],
    ['CloseDate >= 2027-03-01', ['gamma_1', 'delta 100%']],
    ['CreatedDate > 2026-11-22T12:03:00Z', ['delta 100%']],
    ['SystemModstamp >= 2026-11-22T13:03:00.000+01:00', ['gamma_1', 'delta 100%']],
    ["Account.Name = 'halvorsen'", ['alpha']],
    ["Owner.Email LIKE 'ines.%' AND CurrencyIsoCode = 'USD'", ['delta 100%']],
    ['AccountId != null', ['alpha']],
  ])('%s', async (condition, names) => {
    const { status, body } = await query(
      `SELECT Name FROM Opportunity WHERE ${condition} ORDER BY CloseDate`,
    );
    if (names === null) expect(status).toBe(400);
    else expect(body.records.map(({ Name }: { Name: string }) => Name)).toEqual(names);
  });
});

describe('a query', () => {
  it('nests the fields of parents, and says null for an empty lookup', async () => {
    const { body } = await query(
      'select id, account.name, account.owner.email, Amount from opportunity order by amount asc nulls last limit 2',
    );
    expect(body).toMatchObject({ totalSize: 2, done: true });
    expect(body.records[0]).toMatchObject({
      attributes: {
        type: 'Opportunity',
        url: expect.stringMatching(/^\/services\/data\/v67\.0\/sobjects\/Opportunity\/006/),
      },
      Id: expect.stringMatching(/^006\w{15}$/),
      Account: {
        attributes: { type: 'Account' },
        Name: 'Halvorsen',
        Owner: { Email: 'ines.moreau@brightloom.example' },
      },
      Amount: 10,
    });
    expect(body.records[1]).toMatchObject({ Account: null, Amount: 20 });
  });

  it.each([
    ['Amount', [null, 10, 20, 40]],
    ['Amount DESC', [null, 40, 20, 10]],
    ['Amount DESC NULLS LAST', [40, 20, 10, null]],
    ['Amount NULLS LAST', [10, 20, 40, null]],
    ['IsWon DESC, Amount', [null, 10, 20, 40]],
  ])('orders by %s', async (order, amounts) => {
    const { body } = await query(`SELECT Amount FROM Opportunity ORDER BY ${order}`);
    expect(body.records.map(({ Amount }: { Amount: number }) => Amount)).toEqual(amounts);
  });

  it('skips and counts', async () => {
    const rest = await query('SELECT Name FROM Opportunity ORDER BY CloseDate LIMIT 5 OFFSET 3');
    expect(rest.body.totalSize).toBe(1);
    const count = await query('SELECT COUNT() FROM Opportunity');
    expect(count.body).toEqual({ totalSize: 4, done: true, records: [] });
  });

  it('sees the recycle bin only when asked to', async () => {
    const text = "SELECT Name FROM Opportunity WHERE Name = 'omega' AND IsDeleted = true";
    expect((await query(text)).body.totalSize).toBe(0);
    expect((await query(text, '/queryAll')).body.totalSize).toBe(1);
  });

  it.each([
    ['', 'MALFORMED_QUERY'],
    ['SELECT FROM Opportunity', 'MALFORMED_QUERY'],
    ['SELECT Id', 'MALFORMED_QUERY'],
    ['SELECT Id, FROM Opportunity', 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity WHERE', 'MALFORMED_QUERY'],
    [
      "SELECT Id FROM Opportunity WHERE Name = 'a' AND IsWon = true OR IsWon = false",
      'MALFORMED_QUERY',
    ],
    ["SELECT Id FROM Opportunity WHERE Name = 'a", 'MALFORMED_QUERY'],
    ["SELECT Id FROM Opportunity WHERE Name = '\\x'", 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity WHERE Name = alpha', 'MALFORMED_QUERY'],
    ["SELECT Id FROM Opportunity WHERE (Name = 'a'", 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity WHERE Amount IN ()', 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity LIMIT -1', 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity; DELETE', 'MALFORMED_QUERY'],
    ['SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName', 'MALFORMED_QUERY'],
    ['SELECT Id FROM Opportunity OFFSET 2001', 'NUMBER_OUTSIDE_VALID_RANGE'],
    ['SELECT Colour FROM Opportunity', 'INVALID_FIELD'],
    ['SELECT PRM_Unknown__c FROM Opportunity', 'INVALID_FIELD'],
    ['SELECT Colour.Name FROM Opportunity', 'INVALID_FIELD'],
    ['SELECT Account.Colour FROM Opportunity', 'INVALID_FIELD'],
    ['SELECT Id FROM Opportunity ORDER BY Colour', 'INVALID_FIELD'],
    ["SELECT Id FROM Opportunity WHERE Amount = '10'", 'INVALID_FIELD'],
    ['SELECT Id FROM Opportunity WHERE Name = 10', 'INVALID_FIELD'],
    ["SELECT Id FROM Opportunity WHERE CloseDate = '2027-01-01'", 'INVALID_FIELD'],
    ['SELECT Id FROM Opportunity WHERE CreatedDate > 2027-01-01', 'INVALID_FIELD'],
    ["SELECT Id FROM Opportunity WHERE Description = 'a'", 'INVALID_FIELD'],
    ['SELECT Id FROM Opportunity ORDER BY Description', 'INVALID_FIELD'],
    ["SELECT Id FROM Opportunity WHERE Id = '999999999'", 'INVALID_QUERY_FILTER_OPERATOR'],
    ["SELECT Id FROM Opportunity WHERE Amount LIKE '1'", 'INVALID_FIELD'],
    ['SELECT Id FROM Opportunity WHERE CloseDate LIKE 2027-01-01', 'INVALID_QUERY_FILTER_OPERATOR'],
    ['SELECT Id FROM Opportunity WHERE IsWon > false', 'INVALID_QUERY_FILTER_OPERATOR'],
    ['SELECT Id FROM Deals', 'INVALID_TYPE'],
    ['SELECT Id FROM DatedConversionRate', 'INVALID_TYPE'],
  ])('%s is refused as %s', async (text, code) => {
    const { status, body } = await query(text);
    expect([status, body[0].errorCode]).toEqual([400, code]);
  });

  it('shows where the fault is', async () => {
    const { body } = await query('SELECT Id, Colour FROM Opportunity');
    expect(body[0].message).toContain(
      "\n           ^\nERROR at Row:1:Column:12\nNo such column 'Colour' on entity 'Opportunity'.",
    );
  });

  it('is handed out in portions', async () => {
    const { call, org } = await openConnectedOrg();
    for (let count = 0; count < 450; count += 1) org.create('Account', { Name: `A${count}` });
    const q = new URLSearchParams({ q: 'SELECT Name FROM Account' }).toString();
    const sizes: number[] = [];
    let next: string | undefined = `/query?${q}`;
    while (next !== undefined) {
      const { body } = await call('GET', next, undefined, {
        'sforce-query-options': 'batchSize=50',
      });
      expect(body.totalSize).toBe(450);
      sizes.push(body.records.length);
      next = body.nextRecordsUrl;
    }
    expect(sizes).toEqual([200, 200, 50]);
    const lost = await call('GET', '/query/01gKp0100000001AAA-200');
    expect(lost.body[0].errorCode).toBe('INVALID_QUERY_LOCATOR');
  });

  it('finds any text again when its quotes, backslashes and wildcards are escaped', async () => {
    const { call, org } = await openConnectedOrg();
    const id = org.create('Account', { Name: 'x' });
    const signs = fc.constantFrom(...String.raw`ab'"\%_ .*+?()[]{}^$|-/äß世`.split(''));
    const names = fc.string({ unit: signs, minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(names, async (text) => {
        const name = `a${text}z`;
        org.update('Account', id, { Name: name });
        const quoted = name.replaceAll(/['"\\]/g, String.raw`\$&`);
        const conditions = [
          `Name = '${quoted}'`,
          `Name IN ('${quoted}')`,
          `Name LIKE '${quoted.replaceAll(/[%_]/g, String.raw`\$&`)}'`,
          `NOT Name LIKE '${quoted.replaceAll(/[%_]/g, String.raw`\$&`)}_'`,
        ];
        for (const condition of conditions) {
          const q = new URLSearchParams({ q: `SELECT Id FROM Account WHERE ${condition}` });
          expect((await call('GET', `/query?${q.toString()}`)).body.totalSize).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
