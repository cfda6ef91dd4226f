import WindowBar from 'c/windowBar';
import { buildDealCard } from 'test-data/dealCard';
import { find, mount, read } from 'test-data/mount';

const [window] = buildDealCard().windows;

it('says start, end, what is left, what was added and what keeps it alive', async () => {
  const element = mount(WindowBar, { window });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Northwind · Core',
      '47 days left',
      '10 Oct 2026',
      '8 Jan 2027',
      window.endsAt.tooltip,
      'Extended once by 30 days',
      'Northwind confirms activity by 9 Dec',
    ]),
  );
  await expect(element).toBeAccessible();
});

it('says in one sentence what the bar shows', () => {
  const bar = find(mount(WindowBar, { window }), 'c-time-bar');
  expect(bar.label).toBe('Protection Northwind, 10 Oct 2026 – 8 Jan 2027: 47 days left');
  expect(bar.extendedFrom).toBe(6000);
});

it('leaves out what was never extended and needs nothing to stay alive', async () => {
  const { extended, keepAlive, ...plain } = window;
  const element = mount(WindowBar, { window: plain });
  expect(read(element)).not.toContain(extended.text);
  expect(read(element)).not.toContain(keepAlive.text);
  await expect(element).toBeAccessible();
});

it('keeps all of a long list of products', async () => {
  const products = 'Core, Add-on, '.repeat(40);
  const element = mount(WindowBar, { window: { ...window, products } });
  expect(read(element)).toContain(`Northwind · ${products}`.trim());
  await expect(element).toBeAccessible();
});
