import Protection from 'c/protection';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { findAll, mount, read } from 'test-data/mount';

it('shows every window and the registrations they come from', async () => {
  const { windows, registrations } = buildDealCard();
  const second = { ...windows[0], windowId: 'second', products: 'Add-on' };
  const element = mount(Protection, { windows: [...windows, second], registrations });
  expect(findAll(element, 'c-window-bar').map((bar) => bar.window.products)).toEqual([
    'Core',
    'Add-on',
  ]);
  expect(read(element)).toContain('Approved, protected');
  await expect(element).toBeAccessible();
});

it('says that nobody is protected', async () => {
  const { windows, registrations } = noPartnerDeal;
  const element = mount(Protection, { windows, registrations });
  expect(read(element)).toEqual(['No registration protects this customer yet.']);
  await expect(element).toBeAccessible();
});
