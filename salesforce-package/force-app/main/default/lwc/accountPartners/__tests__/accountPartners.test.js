import AccountPartners from 'c/accountPartners';
import { buildAccountCard, manyPartners } from 'test-data/accountCard';
import { mount, settle } from 'test-data/mount';

const { partners } = buildAccountCard();

const show = (shown) => mount(AccountPartners, { partners: shown });

const namesIn = (element) =>
  [...element.shadowRoot.querySelectorAll('.name')].map(({ textContent }) => textContent);

it('says how every partner stands, with tier and record', async () => {
  const element = show(partners);
  expect(namesIn(element)).toEqual(['Northwind', 'Bluefin']);
  const [status] = element.shadowRoot.querySelectorAll('c-toned-text');
  expect(status.text).toBe('Protected until 8 Jan 2027 (47 days)');
  expect(element.shadowRoot.querySelector('.small').textContent).toBe('Gold · 1 registration');
  await expect(element).toBeAccessible();
});

it('shows nothing where there is no partner', async () => {
  const element = show([]);
  expect(element.shadowRoot.textContent).toBe('');
  await expect(element).toBeAccessible();
});

it('shows five of fifty partners, and the others on request', async () => {
  const element = show(manyPartners);
  expect(namesIn(element)).toHaveLength(5);
  element.shadowRoot.querySelector('lightning-button').click();
  await settle();
  expect(namesIn(element)).toHaveLength(50);
  await expect(element).toBeAccessible();
});
