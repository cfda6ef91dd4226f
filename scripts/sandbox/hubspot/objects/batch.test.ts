import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const DEALS = '/crm/objects/2026-03/deals';

async function addProperty(portal: Awaited<ReturnType<typeof openConnectedPortal>>) {
  await portal.call('POST', '/crm/properties/2026-03/deals/groups', {
    name: 'partner_program',
    label: 'Partner program',
  });
  return portal.call('POST', '/crm/properties/2026-03/deals', {
    name: 'prm_registration_id',
    label: 'Registration',
    type: 'string',
    fieldType: 'text',
    groupName: 'partner_program',
    hasUniqueValue: true,
  });
}

describe('a batch', () => {
  it('upserts by a unique property and makes each record once', async () => {
    const portal = await openConnectedPortal();
    await addProperty(portal);
    const upsert = (dealname: string) =>
      portal.call('POST', `${DEALS}/batch/upsert`, {
        inputs: [{ id: 'reg_1', idProperty: 'prm_registration_id', properties: { dealname } }],
      });
    const first = await upsert('One');
    const second = await upsert('Two');
    expect(first.body['results'][0]).toMatchObject({ new: true });
    expect(second.body['results'][0]).toMatchObject({
      new: false,
      id: first.body['results'][0].id,
    });
    const other = await portal.call('POST', DEALS, {
      properties: { prm_registration_id: 'reg_1' },
    });
    expect(other.body['errors'][0].code).toBe('CONFLICTING_UNIQUE_VALUE');
    expect(await portal.violations()).toMatchObject({ count: 0 });
  });

  it('finds a unique value free again once its holder gave it up or is archived', async () => {
    const { call } = await openConnectedPortal();
    const contacts = '/crm/objects/2026-03/contacts';
    const make = () => call('POST', contacts, { properties: { email: 'Ada@x.example' } });
    const first = await make();
    expect((await make()).body['errors'][0].code).toBe('CONFLICTING_UNIQUE_VALUE');
    const path = `${contacts}/${first.body['id']}`;
    await call('PATCH', path, { properties: { email: 'other@x.example' } });
    const second = await make();
    expect(second.status).toBe(201);
    await call('DELETE', `${contacts}/${second.body['id']}`);
    expect((await make()).status).toBe(201);
    expect((await call('GET', `${contacts}/ADA@x.example?idProperty=email`)).status).toBe(200);
  });

  it.each([
    ['without an idProperty', { id: '1', properties: {} }],
    ['by a property whose values may repeat', { id: '1', idProperty: 'dealname', properties: {} }],
  ])('upsert %s is refused', async (_, input) => {
    const { call } = await openConnectedPortal();
    const answer = await call('POST', `${DEALS}/batch/upsert`, { inputs: [input] });
    expect(answer.status).toBe(400);
  });

  it('takes 100 inputs and no more, and each record once', async () => {
    const { call } = await openConnectedPortal();
    const many = (count: number) => ({
      inputs: Array.from({ length: count }, (_, n) => ({ properties: { dealname: `${n}` } })),
    });
    expect((await call('POST', `${DEALS}/batch/create`, many(100))).status).toBe(201);
    expect((await call('POST', `${DEALS}/batch/create`, many(101))).status).toBe(400);
    const twice = { inputs: [1, 1].map((id) => ({ id: `${id}`, properties: {} })) };
    expect((await call('POST', `${DEALS}/batch/update`, twice)).status).toBe(400);
  });

  it('read names the ids it did not find and answers 207', async () => {
    const { call, violations } = await openConnectedPortal();
    const answer = await call('POST', `${DEALS}/batch/read`, {
      inputs: [{ id: '7' }],
      properties: ['dealname'],
      propertiesWithHistory: [],
    });
    expect(answer.status).toBe(207);
    expect(answer.body['errors'][0]).toMatchObject({
      category: 'OBJECT_NOT_FOUND',
      context: { ids: ['7'] },
    });
    expect(await violations()).toMatchObject({ count: 0 });
  });
});
