import CardSection from 'c/cardSection';
import { find, mount } from 'test-data/mount';

it('is named by its heading', async () => {
  const element = mount(CardSection, { heading: 'Partner people' });
  const heading = find(element, 'h3');
  expect(heading.textContent).toBe('Partner people');
  expect(find(element, 'section').getAttribute('aria-labelledby')).toBe(heading.id);
  await expect(element).toBeAccessible();
});
