import QueueKeys from 'c/queueKeys';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';

it('names each key and what it does', async () => {
  const element = mount(QueueKeys);
  const said = read(element);
  for (const key of ['j', 'k', 'a', 'd', '?']) expect(said).toContain(key);
  expect(said).toEqual(expect.arrayContaining([words.queue.next, words.queue.decline]));
  await expect(element).toBeAccessible();
});

it.each([
  ['the button', (element) => find(element, 'lightning-button').click()],
  [
    'Escape',
    (element) =>
      find(element, 'section').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
  ],
])('goes with %s', (_, leave) => {
  const element = mount(QueueKeys);
  const closed = jest.fn();
  element.addEventListener('close', closed);
  leave(element);
  expect(closed).toHaveBeenCalledTimes(1);
});
