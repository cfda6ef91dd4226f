import getCard from '@salesforce/apex/AccountCardController.getCard';
import AccountCard from 'c/accountCard';
import { getRecord } from 'lightning/uiRecordApi';
import { mount, settle } from 'test-data/mount';

jest.mock('@salesforce/customPermission/PRM_Hide_Cards', () => ({ default: true }));

it('shows nothing and asks nobody where its reader hides cards', async () => {
  const element = mount(AccountCard, { recordId: '001000000000001AAA' });
  await settle();
  expect(element.shadowRoot.childElementCount).toBe(0);
  expect(getCard.getLastConfig()).toEqual({});
  expect(getRecord.getLastConfig()?.recordId).toBeUndefined();
  await expect(element).toBeAccessible();
});
