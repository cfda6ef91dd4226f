import { describe, expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

const REFERENCE = 'PRM_Registration_Id__c';
const deal = (changes: Record<string, unknown> = {}) => ({
  attributes: { type: 'Opportunity' },
  ...opportunity(changes),
});
const BAD = deal({ StageName: 'Won!' });

describe('a collection', () => {
  it('takes 200 records and refuses one more', async () => {
    const { call, org } = await openConnectedOrg();
    const records = Array.from({ length: 200 }, () => deal());
    const taken = await call('POST', '/composite/sobjects', { records });
    expect(taken.body.filter((one: { success: boolean }) => one.success)).toHaveLength(200);
    const refused = await call('POST', '/composite/sobjects', { records: [...records, deal()] });
    expect([refused.status, refused.body[0].errorCode]).toEqual([400, 'EXCEEDED_ID_LIMIT']);
    expect(org.list('Opportunity')).toHaveLength(200);
  });

  it.each([
    [false, [true, false, true], 2],
    [true, [false, false, false], 0],
  ])('with allOrNone %s keeps what it says', async (allOrNone, success, kept) => {
    const { call, org } = await openConnectedOrg();
    const records = [deal(), BAD, deal()];
    const { status, body } = await call('POST', '/composite/sobjects', { allOrNone, records });
    expect(status).toBe(200);
    expect(body.map((one: { success: boolean }) => one.success)).toEqual(success);
    expect(body[1].errors[0]).toMatchObject({
      statusCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      fields: ['StageName'],
    });
    if (allOrNone) {
      expect(body[0].errors[0].statusCode).toBe('ALL_OR_NONE_OPERATION_ROLLED_BACK');
    }
    expect(org.list('Opportunity')).toHaveLength(kept);
  });

  it('changes records, each by its own id', async () => {
    const { call, org } = await openConnectedOrg();
    const id = org.create('Opportunity', opportunity());
    const gone = org.create('Opportunity', opportunity());
    org.remove('Opportunity', gone);
    const change = { attributes: { type: 'Opportunity' }, NextStep: 'Call' };
    const { body } = await call('PATCH', '/composite/sobjects', {
      records: [
        { ...change, id },
        { ...change, Id: gone },
        { ...change, id: '006Kp0100009999' },
        change,
        { id, NextStep: 'Call' },
      ],
    });
    expect(
      body.map((one: { errors: { statusCode: string }[] }) => one.errors[0]?.statusCode),
    ).toEqual([
      undefined,
      'ENTITY_IS_DELETED',
      'INVALID_CROSS_REFERENCE_KEY',
      'MISSING_ARGUMENT',
      'INVALID_TYPE',
    ]);
    expect(org.read('Opportunity', id)['NextStep']).toBe('Call');
  });

  it('upserts by an outside value', async () => {
    const { call, org } = await openConnectedOrg();
    const path = `/composite/sobjects/Opportunity/${REFERENCE}`;
    const records = [deal({ [REFERENCE]: 'reg_1' }), deal({ [REFERENCE]: 'reg_2' }), deal()];
    const first = await call('PATCH', path, { records });
    expect(first.body.map((one: { created?: boolean }) => one.created)).toEqual([true, true, true]);
    const other = { attributes: { type: 'Account' }, [REFERENCE]: 'reg_3' };
    const mixed = await call('PATCH', path, { records: [other] });
    expect(mixed.body[0].errors[0].statusCode).toBe('INVALID_TYPE');
    const again = await call('PATCH', path, { records });
    expect(again.body[0]).toEqual({
      success: true,
      errors: [],
      id: first.body[0].id,
      created: false,
    });
    expect(org.list('Opportunity')).toHaveLength(2);
  });

  it('reads by id with null for what is not there, and deletes', async () => {
    const { call, org } = await openConnectedOrg();
    const [a, b] = [
      org.create('Opportunity', opportunity()),
      org.create('Opportunity', opportunity()),
    ];
    const asked = { ids: [b, '006Kp0100009999', a], fields: ['Name'] };
    const read = await call('POST', '/composite/sobjects/Opportunity', asked);
    expect(read.body.map((one: { Id: string } | null) => one?.Id ?? null)).toEqual([b, null, a]);
    const removed = await call('DELETE', `/composite/sobjects?ids=${a},${b},${a}&allOrNone=false`);
    expect(removed.body.map((one: { success: boolean }) => one.success)).toEqual([
      true,
      true,
      false,
    ]);
    const gone = await call('GET', `/composite/sobjects/Opportunity?ids=${a},${b}&fields=Name`);
    expect(gone.body).toEqual([null, null]);
  });
});
