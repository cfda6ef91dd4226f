import Queue from 'c/queue';
import { words } from 'c/words';
import { startFakeService } from 'test-data/fakeService';
import { find, findAll, mount, settle } from 'test-data/mount';
import { buildQueue } from 'test-data/queue';

const LIST = 'registration.list-queue';

it('has three tabs and reads the open one only', async () => {
  const calls = startFakeService({ [LIST]: buildQueue([]) });
  const element = mount(Queue);
  await settle();
  const tabs = findAll(element, 'lightning-tab');
  const { waiting, conflicts, decided } = words.queue;
  expect(tabs.map(({ label }) => label)).toEqual([waiting, conflicts, decided]);
  tabs[2].dispatchEvent(new CustomEvent('active'));
  await settle();
  expect(calls.map(({ input }) => input.show)).toEqual(['waiting', 'decided']);
  expect(find(element, 'c-queue-list').show).toBe('decided');
  await expect(element).toBeAccessible();
});
