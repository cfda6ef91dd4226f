import QueueList from 'c/queueList';
import { words } from 'c/words';
import { createLateAnswer, refuse, startFakeService } from 'test-data/fakeService';
import { idOf } from 'test-data/ids';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { buildQueue, buildQueueItem } from 'test-data/queue';
import { notAllowed, unreachable } from 'test-data/refusals';

const LIST = 'registration.list-queue';
const item = (last, changes) => buildQueueItem({ registrationId: idOf('reg', last), ...changes });
const firstPage = buildQueue([item('1'), item('2', { clean: false })], {
  total: 3,
  nextCursor: 'second',
});
const secondPage = buildQueue([item('3')], { total: 3 });
const pageOf = ({ input }) => (input.cursor ? secondPage : firstPage);

async function show(answer, state = 'waiting') {
  const calls = startFakeService({ [LIST]: answer });
  const element = mount(QueueList, { show: state });
  await settle();
  return { element, calls };
}

const press = (key, target = document.body) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

const change = (element) =>
  find(element, 'c-queue-table').dispatchEvent(
    new CustomEvent('changed', { bubbles: true, composed: true }),
  );

beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([{}]);
});

it('keeps the room of a page while it is read', async () => {
  const { element } = await show(() => createLateAnswer().answer);
  expect(find(element, 'c-loading-lines')).toBeDefined();
  await expect(element).toBeAccessible();
});

it('reads the page that is asked for, once', async () => {
  const { element, calls } = await show(pageOf, 'conflicts');
  expect(calls.map(({ input }) => input)).toEqual([{ show: 'conflicts' }]);
  const { title, summary } = firstPage;
  expect(read(element)).toEqual(expect.arrayContaining([title, summary]));
  await expect(element).toBeAccessible();
});

it('says what will be here when nothing is', async () => {
  const { element } = await show(buildQueue([]));
  const { title, text } = buildQueue([]).empty;
  expect(read(element)).toEqual(expect.arrayContaining([title, text]));
  expect(find(element, 'c-queue-table')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it.each([
  ['nobody answers', unreachable, words.failure.away],
  ['the reader is no manager', notAllowed, notAllowed.sentence],
])('says why it cannot be read: %s', async (_, refusal, sentence) => {
  const { element } = await show(refuse(refusal));
  expect(read(element)).toContain(sentence);
  await expect(element).toBeAccessible();
});

it('adds the next page below, and reads both again after a change', async () => {
  const { element, calls } = await show(pageOf);
  find(element, '.more lightning-button').click();
  await settle();
  expect(find(element, 'c-queue-table').queue.items).toHaveLength(3);
  expect(find(element, '.more')).toBeUndefined();
  change(element);
  await settle();
  const asked = calls.map(({ input }) => input.cursor);
  expect(asked).toEqual([undefined, 'second', undefined, 'second']);
});

it('keeps in sight what it had when it cannot be read again', async () => {
  const answers = [buildQueue([item('1')]), refuse(unreachable)];
  const { element } = await show(() => {
    const next = answers.shift();
    return typeof next === 'function' ? next() : next;
  });
  change(element);
  await settle();
  expect(find(element, 'c-stale-notice')).toBeDefined();
  expect(find(element, 'c-queue-table')).toBeDefined();
});

it('drops an answer that comes after a newer one', async () => {
  const { answer, arrive } = createLateAnswer();
  const answers = [buildQueue([item('1')]), answer, buildQueue([item('2')])];
  const { element } = await show(() => answers.shift());
  change(element);
  change(element);
  await settle();
  arrive(buildQueue([]));
  await settle();
  expect(find(element, 'c-queue-table').queue.items[0].registrationId).toBe(idOf('reg', '2'));
});

it('moves by keys, acts by keys, and reads aloud where it is', async () => {
  const { element } = await show(pageOf);
  press('j');
  await settle();
  expect(find(element, '[aria-live]').textContent).toContain('1 of 3, Northwind, Contoso GmbH');
  const table = find(element, 'c-queue-table');
  const run = jest.spyOn(table, 'run').mockReturnValueOnce(true).mockReturnValue(false);
  press('a');
  press('d');
  expect(run.mock.calls).toEqual([['approve'], ['decline']]);
  await settle();
  expect(find(element, '[aria-live]').textContent).toBe(words.queue.notPossible);
});

it('shows and hides its keys', async () => {
  const { element } = await show(pageOf);
  press('?');
  await settle();
  expect(find(element, 'c-queue-keys')).toBeDefined();
  find(element, 'lightning-button-icon.keys').click();
  await settle();
  expect(find(element, 'c-queue-keys')).toBeUndefined();
});

it('leaves keys alone that are meant for others', async () => {
  const { element } = await show(pageOf);
  const field = document.createElement('input');
  document.body.append(field);
  press('?', field);
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: '?', ctrlKey: true, bubbles: true }),
  );
  HTMLElement.prototype.getClientRects.mockReturnValue([]);
  press('?');
  await settle();
  expect(findAll(element, 'c-queue-keys')).toHaveLength(0);
});

it('approves together what is ticked, and unticks what is gone', async () => {
  const { element } = await show(pageOf);
  expect(find(element, '.approve').disabled).toBe(true);
  find(element, 'c-queue-table').dispatchEvent(
    new CustomEvent('select', { detail: [idOf('reg', '1')] }),
  );
  await settle();
  const button = find(element, '.approve');
  expect([button.disabled, button.label]).toEqual([false, words.queue.approveTogether(1)]);
  button.click();
  await settle();
  const [ticked] = find(element, 'c-queue-bulk').items;
  expect(ticked.registrationId).toBe(idOf('reg', '1'));
});

it('offers no approving together where nothing is clean', async () => {
  const { element } = await show(buildQueue([item('1', { clean: false })]));
  expect(find(element, '.approve')).toBeUndefined();
});
