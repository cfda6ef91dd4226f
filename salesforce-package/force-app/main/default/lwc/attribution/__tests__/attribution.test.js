import Attribution from 'c/attribution';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const { attribution } = buildDealCard();

it('says who has which share and how much money, and why', async () => {
  const element = mount(Attribution, { attribution });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Primary · Open until the deal nears its close',
      'Northwind · Sourced',
      '100 %',
      '48,000.00 EUR',
      'Registered first and introduced the customer',
    ]),
  );
  expect(find(element, '.part').getAttribute('style')).toBe('inline-size: 100%');
  await expect(element).toBeAccessible();
});

it('says no amount to those who may not see money', async () => {
  const rows = attribution.rows.map((row) => ({ ...row, amountText: undefined }));
  const element = mount(Attribution, { attribution: { ...attribution, rows } });
  expect(read(element)).not.toContain('48,000.00 EUR');
  await expect(element).toBeAccessible();
});

it('compares other models on request', async () => {
  const element = mount(Attribution, { attribution });
  expect(read(element)).toContain('Other models');
  expect(read(element)).not.toContain('Northwind 60%, Bluefin 40%');
  find(element, 'button').click();
  await settle();
  expect(read(element)).toEqual(
    expect.arrayContaining(['First touch, Last touch', 'Northwind 60%, Bluefin 40%']),
  );
  await expect(element).toBeAccessible();
});

it('offers no comparison where every model says the same', () => {
  const alone = { ...attribution, others: undefined };
  expect(read(mount(Attribution, { attribution: alone }))).not.toContain('Other models');
});

it('says that nobody has credit', async () => {
  const element = mount(Attribution, { attribution: noPartnerDeal.attribution });
  expect(read(element)).toEqual(['No partner has credit for this opportunity yet.']);
  await expect(element).toBeAccessible();
});

it('lists 50 partners', () => {
  const rows = Array.from({ length: 50 }, () => attribution.rows[0]);
  const element = mount(Attribution, { attribution: { ...attribution, rows } });
  expect(findAll(element, 'li')).toHaveLength(50);
});
