import DealOverview from 'c/dealOverview';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { mount, read } from 'test-data/mount';

it('says who works on the deal, what comes next, and how the registrations stand', async () => {
  const element = mount(DealOverview, { card: buildDealCard() });
  expect(read(element)).toEqual(
    expect.arrayContaining(['Priya Raman', 'Demo on Thu 26 Nov', 'Approved, protected']),
  );
  await expect(element).toBeAccessible();
});

it('says that nobody from a partner works on it', async () => {
  const element = mount(DealOverview, { card: noPartnerDeal });
  expect(read(element)).toEqual(['Nobody from a partner works on this opportunity yet.']);
  await expect(element).toBeAccessible();
});
