import { describe, expect, it } from 'vitest';
import { openConnectedPortal } from '../testing/test-portal.ts';

const DEALS = '/crm/properties/2026-03/deals';
const draft = {
  name: 'prm_status',
  label: 'Registration status',
  type: 'enumeration',
  fieldType: 'select',
  groupName: 'partner_program',
  options: [
    { label: 'Approved', value: 'approved', hidden: false },
    { label: 'Declined', value: 'declined', hidden: false },
  ],
};
const group = { name: 'partner_program', label: 'Partner program' };

async function openPortalWithGroup() {
  const portal = await openConnectedPortal();
  await portal.call('POST', `${DEALS}/groups`, group);
  return portal;
}

describe('a property', () => {
  it('is made in its group, read, given other options, archived and restored', async () => {
    const { call, violations } = await openPortalWithGroup();
    expect((await call('POST', DEALS, draft)).status).toBe(201);
    const options = [{ label: 'Open', value: 'open', hidden: false }];
    const changed = await call('PATCH', `${DEALS}/prm_status`, { options });
    expect(changed.body['options']).toEqual(options);
    expect((await call('DELETE', `${DEALS}/prm_status`)).status).toBe(204);
    expect((await call('GET', `${DEALS}/prm_status`)).status).toBe(404);
    expect((await call('POST', DEALS, draft)).status).toBe(201);
    expect((await call('GET', `${DEALS}/prm_status`)).body['archived']).toBe(false);
    expect(await violations()).toMatchObject({ count: 0 });
  });

  it('of a name that is taken is a conflict', async () => {
    const { call } = await openPortalWithGroup();
    await call('POST', DEALS, draft);
    const answer = await call('POST', DEALS, draft);
    expect(answer.status).toBe(409);
    expect(answer.body['errors'][0].code).toBe('PROPERTY_WITH_NAME_EXISTS');
  });

  it.each([
    ['a group that does not exist', { groupName: 'nowhere' }],
    ['a name with capitals', { name: 'Prm_Status' }],
    ['a field type of another type', { fieldType: 'number' }],
    ['the same option twice', { options: [draft.options[0], draft.options[0]] }],
    ['a boolean without its two options', { type: 'bool', fieldType: 'booleancheckbox' }],
    ['a type there is not', { type: 'money' }],
    ['a member there is not', { colour: 'red' }],
  ])('is refused with %s', async (_, change) => {
    const { call } = await openPortalWithGroup();
    const answer = await call('POST', DEALS, { ...draft, ...change });
    expect(answer.status).toBe(400);
  });

  it('with unique values exists at most ten times an object', async () => {
    const { call } = await openPortalWithGroup();
    const unique = (n: number) => ({
      ...draft,
      type: 'string',
      fieldType: 'text',
      options: [],
      name: `prm_key_${n}`,
      hasUniqueValue: true,
    });
    const statuses: number[] = [];
    for (let n = 0; n < 11; n += 1) statuses.push((await call('POST', DEALS, unique(n))).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 400]);
  });

  it.each(['deals', 'companies', 'contacts', 'notes'])(
    'of HubSpot’s own stands in every list of %s',
    async (type) => {
      const { call, violations } = await openConnectedPortal();
      const { body } = await call('GET', `/crm/properties/2026-03/${type}`);
      const names = body['results'].map((one: { name: string }) => one.name);
      expect(names).toContain('hs_object_id');
      expect(await violations()).toMatchObject({ count: 0 });
    },
  );
});

describe('a group', () => {
  it('is made once and stays while it has properties', async () => {
    const { call } = await openPortalWithGroup();
    expect((await call('POST', `${DEALS}/groups`, group)).status).toBe(409);
    await call('POST', DEALS, draft);
    expect((await call('DELETE', `${DEALS}/groups/partner_program`)).status).toBe(400);
  });
});
