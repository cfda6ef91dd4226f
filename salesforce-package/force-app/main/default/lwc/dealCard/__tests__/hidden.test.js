import getCard from '@salesforce/apex/DealCardController.getCard';
import DealCard from 'c/dealCard';
import { getRecord } from 'lightning/uiRecordApi';
import { mount, settle } from 'test-data/mount';

jest.mock('@salesforce/customPermission/PRM_Hide_Cards', () => ({
  __esModule: true,
  default: true,
}));

it('shows nothing to those who hide cards, and asks nobody', async () => {
  const element = mount(DealCard, { recordId: '006000000000001AAA' });
  await settle();
  expect(element.shadowRoot.childElementCount).toBe(0);
  expect(getCard.getLastConfig()?.recordId).toBeUndefined();
  expect(getRecord.getLastConfig()?.recordId).toBeUndefined();
});
