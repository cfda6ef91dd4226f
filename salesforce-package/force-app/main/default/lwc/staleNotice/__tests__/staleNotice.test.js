import StaleNotice from 'c/staleNotice';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

it.each([
  ['with its age', '2 min ago', 'Shown as it was last known: 2 min ago'],
  ['without it', undefined, words.failure.stale],
])('says that it is not of now, %s, and why', async (_, known, title) => {
  const element = mount(StaleNotice, { refusal: unexpected, known });
  expect(read(element)).toEqual(expect.arrayContaining([title, unexpected.sentence]));
  expect(find(element, '[role=status]')).toBeDefined();
  await expect(element).toBeAccessible();
});

it('asks to try again, past every component around it', () => {
  const retried = jest.fn();
  document.body.addEventListener('retry', retried, { once: true });
  find(mount(StaleNotice, { refusal: unexpected }), 'lightning-button').click();
  expect(retried).toHaveBeenCalledTimes(1);
});
