import { createElement } from 'lwc';
import AccountPartners from 'c/accountPartners';
import { LongList } from 'c/longList';
import { manyPartners } from 'test-data/accountCard';
import { find, findAll, mount, settle } from 'test-data/mount';

class List extends LongList {
  static last;

  constructor() {
    super();
    List.last = this;
  }
}

function openList() {
  document.body.append(createElement('c-list', { is: List }));
  return List.last;
}

const entries = (count) => Array.from({ length: count }, (_, at) => ({ at }));

it.each([
  [0, 0, undefined],
  [5, 5, undefined],
  [6, 5, 'Show more (1)'],
  [50, 5, 'Show more (45)'],
])('of %i entries it first shows %i', (count, shown, more) => {
  const list = openList();
  expect(list.cut(entries(count))).toHaveLength(shown);
  expect(list.moreOf(entries(count))).toBe(more);
});

it('shows all on request, and makes the first of the rest reachable', () => {
  const list = openList();
  list.handleMore();
  const shown = list.cut(entries(7));
  expect(shown.map(({ reachable }) => reachable)).toEqual([
    ...Array(5).fill(undefined),
    '-1',
    undefined,
  ]);
  expect(list.moreOf(entries(7))).toBeUndefined();
});

it('takes whoever asked for more to where the rest begins', async () => {
  const element = mount(AccountPartners, { partners: manyPartners });
  find(element, 'lightning-button').click();
  await settle();
  expect(element.shadowRoot.activeElement).toBe(findAll(element, 'li')[5]);
  expect(find(element, 'lightning-button')).toBeUndefined();
});
