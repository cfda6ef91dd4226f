import TimeBar from 'c/timeBar';
import { find, mount } from 'test-data/mount';

const label = 'Protection Northwind, 10 Oct 2026 – 8 Jan 2027: 47 days left';

it('says what it shows, since the bar itself is a picture', async () => {
  const element = mount(TimeBar, { label, elapsed: 4777, tone: 'success' });
  const picture = find(element, '[role=img]');
  expect(picture.getAttribute('aria-label')).toBe(label);
  await expect(element).toBeAccessible();
});

it.each([
  [0, '0%'],
  [4777, '47.77%'],
  [10_000, '100%'],
])('puts today where %i of 10000 have passed', (elapsed, place) => {
  const element = mount(TimeBar, { label, elapsed, tone: 'info' });
  expect(find(element, '.elapsed').getAttribute('style')).toBe(`inline-size: ${place}`);
  expect(find(element, '.today').getAttribute('style')).toBe(`inset-inline-start: ${place}`);
});

it('marks what an extension added, and only that', () => {
  const extended = mount(TimeBar, { label, elapsed: 100, extendedFrom: 6000, tone: 'success' });
  expect(find(extended, '.extended').getAttribute('style')).toBe('inset-inline-start: 60%');
  expect(find(mount(TimeBar, { label, elapsed: 100 }), '.extended')).toBeUndefined();
});
