import { expect, it } from 'vitest';
import { openConnectedOrg, opportunity } from '../testing/test-org.ts';

async function openList() {
  const test = await openConnectedOrg();
  const { org, call } = test;
  const customer = org.create('Account', { Name: 'Halvorsen' });
  const dealId = org.create('Opportunity', opportunity({ AccountId: customer }));
  const add = (IsPrimary: boolean, OpportunityId = dealId) => {
    const AccountToId = org.create('Account', { Name: 'Partner' });
    return call('POST', '/sobjects/OpportunityPartner', { OpportunityId, AccountToId, IsPrimary });
  };
  const living = () =>
    org.list('OpportunityPartner').filter(({ IsDeleted }) => IsDeleted === false);
  return { ...test, dealId, add, marks: () => living().map(({ IsPrimary }) => IsPrimary) };
}

it('a new primary partner takes the mark from the one before, of the same opportunity only', async () => {
  const { add, marks, org } = await openList();
  await add(true, org.create('Opportunity', opportunity()));
  await add(true);
  await add(false);
  expect(marks()).toEqual([true, true, false]);
  await add(true);
  expect(marks()).toEqual([true, false, false, true]);
});

it('a row of partners can be made, read and deleted, but not changed', async () => {
  const { add, call, dealId, marks } = await openList();
  const path = `/sobjects/OpportunityPartner/${(await add(false)).body.id}`;
  const changed = await call('PATCH', path, { IsPrimary: true });
  expect([changed.status, changed.body[0].errorCode]).toEqual([400, 'INVALID_TYPE_FOR_OPERATION']);
  expect((await call('GET', path)).body).toMatchObject({ OpportunityId: dealId, IsPrimary: false });
  expect((await call('DELETE', path)).status).toBe(204);
  expect(marks()).toEqual([]);
});

it('an opportunity that goes to another account loses its partners; any other change keeps them', async () => {
  const { add, call, dealId, marks, org } = await openList();
  await add(true);
  const path = `/sobjects/Opportunity/${dealId}`;
  await call('PATCH', path, { NextStep: 'Call' });
  expect(marks()).toEqual([true]);
  await call('PATCH', path, { AccountId: org.create('Account', { Name: 'Other' }) });
  expect(marks()).toEqual([]);
});
