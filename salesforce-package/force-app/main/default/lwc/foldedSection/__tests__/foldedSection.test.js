import FoldedSection from 'c/foldedSection';
import { find, mount, read, settle } from 'test-data/mount';

const expanded = (element) => find(element, 'button').getAttribute('aria-expanded');

it('opens and closes, and says which', async () => {
  const element = mount(FoldedSection, { heading: 'History' });
  expect(read(element)).toEqual(['History']);
  expect([expanded(element), find(element, 'slot')]).toEqual(['false', undefined]);
  await expect(element).toBeAccessible();
  find(element, 'button').click();
  await settle();
  expect(expanded(element)).toBe('true');
  expect(find(element, 'slot')).toBeDefined();
  await expect(element).toBeAccessible();
  find(element, 'button').click();
  await settle();
  expect([expanded(element), find(element, 'slot')]).toEqual(['false', undefined]);
});

it('is opened from outside, and reached', async () => {
  const element = mount(FoldedSection, { heading: 'History' });
  element.unfold();
  await settle();
  expect(expanded(element)).toBe('true');
  expect(element.shadowRoot.activeElement).toBe(find(element, 'button'));
});
