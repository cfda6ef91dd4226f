import Revenue from 'c/revenue';
import { buildAccountCard, noPartnerAccount } from 'test-data/accountCard';
import { mount } from 'test-data/mount';

const show = (shown, narrow = false) => mount(Revenue, { revenue: shown, narrow });

const textsOf = (element, selector) =>
  [...element.shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent);

it('lists who has which part, with amounts', async () => {
  const element = show(buildAccountCard().revenue);
  expect(textsOf(element, 'thead th')).toEqual(['Partner', 'Won', 'Amount']);
  expect(textsOf(element, 'tbody th')).toEqual(['Bluefin', 'Our own team']);
  expect(textsOf(element, 'td p')).toEqual(['€48,000.00', '€12,000.00']);
  await expect(element).toBeAccessible();
});

it('has no column of amounts for who may not see them', async () => {
  const { state, rows } = buildAccountCard().revenue;
  const withoutMoney = rows.map(({ partner, deals }) => ({ partner, deals }));
  const element = show({ state, rows: withoutMoney });
  expect(textsOf(element, 'thead th')).toEqual(['Partner', 'Won']);
  await expect(element).toBeAccessible();
});

it('needs no table in one column', async () => {
  const element = show(buildAccountCard().revenue, true);
  expect(element.shadowRoot.querySelector('table')).toBeNull();
  expect(textsOf(element, 'li p')).toEqual([
    'Bluefin',
    '1 deal won · €48,000.00',
    'Our own team',
    '1 deal won · €12,000.00',
  ]);
  await expect(element).toBeAccessible();
});

it.each([true, false])('only says so where nothing was won (one column: %s)', async (narrow) => {
  const element = show(noPartnerAccount.revenue, narrow);
  expect(element.shadowRoot.textContent).toBe('No deal was won here yet.');
  await expect(element).toBeAccessible();
});
