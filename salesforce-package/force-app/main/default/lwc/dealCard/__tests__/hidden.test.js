import DealCard from 'c/dealCard';
import { mount } from 'test-data/mount';

jest.mock('@salesforce/customPermission/PRM_Hide_Cards', () => ({
  __esModule: true,
  default: true,
}));

it('shows nothing to those who hide cards', () => {
  const element = mount(DealCard, { recordId: '006000000000001AAA' });
  expect(element.shadowRoot.childElementCount).toBe(0);
});
