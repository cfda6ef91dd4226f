import ProductProtection from 'c/productProtection';
import { buildAccountCard } from 'test-data/accountCard';
import { mount } from 'test-data/mount';

const show = (protection) => mount(ProductProtection, { protection });

it('shows the windows of each product line, and how many it leaves out', async () => {
  const { protection, windows } = buildAccountCard();
  const element = show(protection);
  expect(element.shadowRoot.querySelector('c-card-section').heading).toBe('Core');
  const bars = [...element.shadowRoot.querySelectorAll('c-window-bar')];
  expect(bars.map(({ window }) => window)).toEqual(windows);
  expect(element.shadowRoot.querySelector('.small').textContent).toBe(
    '2 earlier windows are not shown.',
  );
  await expect(element).toBeAccessible();
});

it('says so where nothing was ever protected', async () => {
  const element = show([]);
  expect(element.shadowRoot.textContent).toBe('No registration protects this customer yet.');
  await expect(element).toBeAccessible();
});
