import AccountColumn from 'c/accountColumn';
import { buildAccountCard, longAccount, noPartnerAccount } from 'test-data/accountCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const all = { revenue: true, certifications: true, threads: true };
const show = (card, sections = {}) =>
  mount(AccountColumn, { card, sections: { ...all, ...sections } });

const titlesOf = (element) => findAll(element, 'h3').map(({ textContent }) => textContent);

/** Opens everything that is folded. */
async function unfold(element) {
  for (const fold of findAll(element, 'h3 button')) fold.click();
  await settle();
}

it('shows what matters first, and folds the rest', async () => {
  const element = show(buildAccountCard());
  expect(titlesOf(element)).toEqual([
    'Registrations without an opportunity',
    'Who holds what was sold',
    'Partners',
    'Messages',
    'Protection',
    'Revenue',
    'Certifications',
  ]);
  expect(read(element)).toContain('Bluefin · Add-on');
  expect(read(element)).not.toContain('1 deal won · €48,000.00');
  await expect(element).toBeAccessible();
});

it('shows the rest below each other, without a table', async () => {
  const element = show(buildAccountCard());
  await unfold(element);
  for (const text of ['2 earlier windows are not shown.', '1 deal won · €48,000.00', 'Core Expert'])
    expect(read(element)).toContain(text);
  expect(find(element, 'table')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('has no section for what there is none of', async () => {
  const element = show(noPartnerAccount);
  expect(titlesOf(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

it.each([
  ['revenue', 'Revenue'],
  ['certifications', 'Certifications'],
  ['threads', 'Messages'],
])('leaves out %s where an admin wants it so', (section, title) => {
  const titles = titlesOf(show(buildAccountCard(), { [section]: false }));
  expect(titles).not.toContain(title);
  expect(titles).toHaveLength(6);
});

it('takes names of any length', async () => {
  const element = show(longAccount);
  await unfold(element);
  await expect(element).toBeAccessible();
});
