import AccountTabs from 'c/accountTabs';
import { buildAccountCard, longAccount } from 'test-data/accountCard';
import { find, findAll, mount, read } from 'test-data/mount';

const all = { revenue: true, certifications: true, threads: true };
const show = (card, sections = {}) =>
  mount(AccountTabs, { card, sections: { ...all, ...sections } });

const tabsOf = (element) => findAll(element, 'lightning-tab').map(({ label }) => label);

it('shows everything by topic, and how many messages nobody has read', async () => {
  const element = show(buildAccountCard());
  expect(tabsOf(element)).toEqual([
    'Overview',
    'Protection',
    'Revenue',
    'Certifications',
    'Messages (2 unread)',
  ]);
  expect(find(element, 'table')).toBeDefined();
  expect(read(element)).toContain('2 earlier windows are not shown.');
  await expect(element).toBeAccessible();
});

it('counts nothing where everything is read, and has no empty sections', async () => {
  const card = buildAccountCard({ threads: [], registrations: [], incumbents: [] });
  const element = show(card);
  expect(tabsOf(element)).toContain('Messages');
  expect(find(element, 'c-registrations')).toBeUndefined();
  expect(find(element, 'c-incumbents')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it.each([
  ['revenue', 'Revenue'],
  ['certifications', 'Certifications'],
  ['threads', 'Messages (2 unread)'],
])('leaves out %s where an admin wants it so', (section, title) => {
  const tabs = tabsOf(show(buildAccountCard(), { [section]: false }));
  expect(tabs).not.toContain(title);
  expect(tabs).toHaveLength(4);
});

it('takes names of any length', async () => {
  await expect(show(longAccount)).toBeAccessible();
});
