import DealTabs from 'c/dealTabs';
import { buildDealCard } from 'test-data/dealCard';
import { find, findAll, mount, settle } from 'test-data/mount';

const all = { attribution: true, certifications: true, thread: true, history: true };
const none = { attribution: false, certifications: false, thread: false, history: false };
const titles = (element) => findAll(element, 'lightning-tab').map(({ label }) => label);

function open(element, value) {
  const tab = findAll(element, 'lightning-tab').find((one) => one.value === value);
  tab.dispatchEvent(new CustomEvent('active'));
}

it('has a tab for each topic, and says how much is unread', async () => {
  const element = mount(DealTabs, { card: buildDealCard(), sections: all });
  expect(titles(element)).toEqual([
    'Overview',
    'Attribution',
    'Protection',
    'Certifications',
    'Thread (2 unread)',
    'History',
  ]);
  await expect(element).toBeAccessible();
});

it('leaves out what an admin leaves out', () => {
  const element = mount(DealTabs, { card: buildDealCard(), sections: none });
  expect(titles(element)).toEqual(['Overview', 'Protection']);
});

it('says that messages were seen when their tab is opened, and only then', () => {
  const element = mount(DealTabs, { card: buildDealCard(), sections: all });
  const heard = jest.fn();
  element.addEventListener('markread', heard);
  open(element, 'history');
  expect(heard).not.toHaveBeenCalled();
  open(element, 'thread');
  expect(heard).toHaveBeenCalledTimes(1);
});

it('says nothing where all was read before', () => {
  const card = buildDealCard();
  const element = mount(DealTabs, {
    card: { ...card, thread: { ...card.thread, unread: 0 } },
    sections: all,
  });
  const heard = jest.fn();
  element.addEventListener('markread', heard);
  open(element, 'thread');
  expect(heard).not.toHaveBeenCalled();
  expect(titles(element)).toContain('Thread');
});

it.each([
  ['shown', all],
  ['left out', none],
])('opens an attribution that is %s when somebody asks for it', async (_, sections) => {
  const element = mount(DealTabs, { card: buildDealCard(), sections });
  element.openAttribution();
  await settle();
  expect(find(element, 'lightning-tabset').activeTabValue).toBe('attribution');
  expect(titles(element)).toContain('Attribution');
  open(element, 'attribution');
  await settle();
  const focused = element.shadowRoot.activeElement;
  expect(focused).toBe(find(element, 'c-attribution').parentElement);
});
