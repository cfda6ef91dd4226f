import QueueTable from 'c/queueTable';
import { words } from 'c/words';
import {
  approve,
  decline,
  extend,
  noteInternally,
  remind,
  reviewConflict,
  seeWhy,
} from 'test-data/actions';
import { idOf } from 'test-data/ids';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { buildQueue, buildQueueItem } from 'test-data/queue';

const items = [
  buildQueueItem({ registrationId: idOf('reg', '1') }),
  buildQueueItem({ registrationId: idOf('reg', '2'), customer: 'Fabrikam', clean: false }),
  buildQueueItem({ registrationId: idOf('reg', '3'), customer: 'Litware' }),
];

const show = (list = items, properties = {}) =>
  mount(QueueTable, { queue: buildQueue(list), ...properties });

const rowsOf = (element) => findAll(element, 'tbody tr');
const heard = (element, type) => {
  const details = [];
  element.addEventListener(type, ({ detail }) => details.push(detail));
  return details;
};

it('is a table with a heading for each column and each row', async () => {
  const element = show();
  expect(findAll(element, 'thead th[scope=col]')).toHaveLength(7);
  expect(findAll(element, 'tbody th[scope=row]')).toHaveLength(items.length);
  await expect(element).toBeAccessible();
});

it('shows what a manager decides from', async () => {
  const element = show();
  await settle();
  const { partner, tier, customer, amount, due, status, flags } = items[0];
  const told = [partner, tier, customer, amount, due.text, status, flags[0].text];
  expect(read(element)).toEqual(expect.arrayContaining(told));
});

it('holds long names, many flags and lines without a date', async () => {
  const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  const flags = [1, 2, 3].map((each) => ({ text: `${long} ${each}`, tone: 'danger' }));
  const element = show([buildQueueItem({ partner: long, customer: long, flags, due: undefined })]);
  expect(find(element, 'c-moment-text')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('opens the opportunity where there is one', async () => {
  const element = show([buildQueueItem({ dealRecordId: '006000000000001AAA' })]);
  await settle();
  expect(find(element, 'a').getAttribute('href')).toContain('006000000000001AAA');
  expect(findAll(show(), 'a')).toHaveLength(0);
});

it.each([
  ['what decides', [reviewConflict, seeWhy, approve, extend, decline], [0, 2, 4]],
  [
    'the first three, where nothing is to be decided',
    [extend, remind, noteInternally, seeWhy],
    [0, 1, 2],
  ],
])('keeps %s in the row, and the rest below "more"', (_, actions, inTheRow) => {
  const element = show([buildQueueItem({ actions })]);
  const [first, rest] = ['c-action-row', 'c-more-actions'].map(
    (name) => find(element, name).actions,
  );
  expect(first).toEqual(inTheRow.map((index) => actions[index]));
  expect([...first, ...rest]).toHaveLength(actions.length);
});

it('gives the focus to the row that takes the place of the one that is gone', async () => {
  const element = show();
  element.move(1);
  element.move(1);
  await settle();
  document.activeElement.blur();
  element.queue = buildQueue([items[0], items[2]]);
  await settle();
  expect(element.shadowRoot.activeElement.textContent).toContain('Litware');
});

it('lets only those be ticked that need no second look', () => {
  const element = show();
  const ticks = findAll(element, '.one');
  expect(ticks.map((tick) => tick.dataset.id)).toEqual([idOf('reg', '1'), idOf('reg', '3')]);
  expect(ticks[0].label).toBe(words.queue.select('Northwind', 'Contoso GmbH'));
});

it('says which are ticked', () => {
  const element = show(items, { selected: [idOf('reg', '1')] });
  const said = heard(element, 'select');
  const tick = (selector, index, checked) =>
    findAll(element, selector)[index].dispatchEvent(
      new CustomEvent('change', { detail: { checked } }),
    );
  tick('.one', 1, true);
  tick('.one', 0, false);
  tick('.all', 0, true);
  tick('.all', 0, false);
  const [first, , third] = items.map((item) => item.registrationId);
  expect(said).toEqual([[first, third], [], [first, third], []]);
});

it('moves the focus from row to row, and stays inside', async () => {
  const element = show();
  const said = heard(element, 'at');
  for (const step of [1, 1, 1, 1, -1]) element.move(step);
  await settle();
  expect(element.shadowRoot.activeElement).toBe(rowsOf(element)[1]);
  expect(said.at(-1)).toBe('2 of 3, Northwind, Fabrikam, Tue 24 Nov (2 days)');
});

it('does an action of the row that has the focus', () => {
  const element = show();
  expect(element.run('approve')).toBe(false);
  element.move(1);
  const run = jest.spyOn(find(element, 'c-action-row'), 'run').mockReturnValue(true);
  expect(element.run('approve')).toBe(true);
  expect(run).toHaveBeenCalledWith('approve');
});
