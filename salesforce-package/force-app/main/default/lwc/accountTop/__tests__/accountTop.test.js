import AccountTop from 'c/accountTop';
import { buildAccountCard, disputedAccount, longAccount } from 'test-data/accountCard';
import { find, findAll, mount } from 'test-data/mount';

const show = (card) => mount(AccountTop, { card });

it('answers whose the account is and until when', async () => {
  const card = buildAccountCard();
  const element = show(card);
  expect(find(element, 'c-headline').headline).toEqual(card.headline);
  expect(findAll(element, 'c-window-bar').map(({ window }) => window)).toEqual(card.windows);
  expect(find(element, 'c-conflicts')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('shows what is disputed, and lets a manager review it', async () => {
  const element = show(disputedAccount);
  const { conflicts, actions } = disputedAccount;
  expect(find(element, 'c-conflicts')).toMatchObject({ conflicts, actions });
  await expect(element).toBeAccessible();
});

it('takes names of any length', async () => {
  await expect(show(longAccount)).toBeAccessible();
});
