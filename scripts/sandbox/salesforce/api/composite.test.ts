import { describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const DATA = '/services/data/v67.0';

/** References stand in addresses as they are. */
const QUERY = 'SELECT Name, Account.Name FROM Opportunity WHERE AccountId = ';

const company = {
  method: 'POST',
  url: `${DATA}/sobjects/Account`,
  referenceId: 'company',
  body: { Name: 'Halvorsen' },
};
const deal = (changes: Record<string, unknown> = {}) => ({
  method: 'POST',
  url: `${DATA}/sobjects/Opportunity`,
  referenceId: 'deal',
  body: opportunity({ AccountId: '@{company.id}', ...changes }),
});
const look = {
  method: 'GET',
  url: `${DATA}/query?q=${encodeURIComponent(QUERY)}'@{company.id}'`,
  referenceId: 'look',
};

type Answer = { httpStatusCode: number; body: { errorCode: string }[] };
const statuses = ({ compositeResponse }: { compositeResponse: Answer[] }) =>
  compositeResponse.map(({ httpStatusCode }) => httpStatusCode);
const codes = ({ compositeResponse }: { compositeResponse: Answer[] }) =>
  compositeResponse.map(({ body }) => (Array.isArray(body) ? body[0]?.errorCode : undefined));

describe('a composite request', () => {
  it('lets later parts use the answers before them, as one call', async () => {
    const { call } = await openConnectedOrg();
    const answer = await call('POST', '/composite', { compositeRequest: [company, deal(), look] });
    expect(statuses(answer.body)).toEqual([201, 201, 200]);
    expect(answer.body.compositeResponse[2]).toMatchObject({
      referenceId: 'look',
      body: { totalSize: 1, records: [{ Account: { Name: 'Halvorsen' } }] },
    });
    expect(answer.body.compositeResponse[0].httpHeaders.Location).toMatch(/\/Account\/001/);
    expect(answer.headers['sforce-limit-info']).toBe('api-usage=1/100000');
  });

  it('keeps what worked unless it must be all or none', async () => {
    const { call, org } = await openConnectedOrg();
    const compositeRequest = [company, deal({ StageName: 'Won!' })];
    const loose = await call('POST', '/composite', { compositeRequest });
    expect(statuses(loose.body)).toEqual([201, 400]);
    expect(org.list('Account')).toHaveLength(1);
    const strict = await call('POST', '/composite', { allOrNone: true, compositeRequest });
    expect(codes(strict.body)).toEqual([
      'PROCESSING_HALTED',
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    ]);
    expect(org.list('Account')).toHaveLength(1);
  });

  it('takes all back when one record of a collection fails', async () => {
    const { call, org } = await openConnectedOrg();
    const person = (values: object) => ({ attributes: { type: 'Contact' }, ...values });
    const records = [person({ FirstName: 'Ingrid' }), person({ LastName: 'Dahl' })];
    const people = {
      method: 'POST',
      url: `${DATA}/composite/sobjects`,
      referenceId: 'people',
      body: { allOrNone: false, records },
    };
    const compositeRequest = [company, people];
    const { body } = await call('POST', '/composite', { allOrNone: true, compositeRequest });
    expect(codes(body)[0]).toBe('PROCESSING_HALTED');
    expect(body.compositeResponse[1].body[1].errors[0].statusCode).toBe(
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    );
    expect([...org.list('Account'), ...org.list('Contact')]).toEqual([]);
  });

  it('does not run what depends on a part that failed', async () => {
    const { call, org } = await openConnectedOrg();
    const nameless = { ...company, body: {} };
    const { body } = await call('POST', '/composite', { compositeRequest: [nameless, deal()] });
    expect(codes(body)).toEqual(['REQUIRED_FIELD_MISSING', 'PROCESSING_HALTED']);
    expect(org.list('Opportunity')).toEqual([]);
  });

  it.each([
    ['26 parts', Array.from({ length: 26 }, (_, at) => ({ ...company, referenceId: `r${at}` }))],
    ['six queries', Array.from({ length: 6 }, (_, at) => ({ ...look, referenceId: `r${at}` }))],
    ['a name used twice', [company, company]],
    ['a part without a name', [{ ...company, referenceId: undefined }]],
    ['no parts', undefined],
  ])('is refused with %s', async (_, compositeRequest) => {
    const { call, org } = await openConnectedOrg();
    expect((await call('POST', '/composite', { compositeRequest })).status).toBe(400);
    expect(org.list('Account')).toEqual([]);
  });

  it('answers a part that leads nowhere', async () => {
    const { call } = await openConnectedOrg();
    const lost = { ...company, url: '/somewhere/else' };
    const { body } = await call('POST', '/composite', { compositeRequest: [lost] });
    expect(statuses(body)).toEqual([404]);
  });
});
