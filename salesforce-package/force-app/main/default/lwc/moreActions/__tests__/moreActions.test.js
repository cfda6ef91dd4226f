import MoreActions from 'c/moreActions';
import { words } from 'c/words';
import { decline, extendTooLate } from 'test-data/actions';
import { press } from 'test-data/modals';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const shown = (element) => findAll(element, 'lightning-button').map(({ label }) => label);

it('keeps rare actions out of the way until they are asked for, and says so', async () => {
  const element = mount(MoreActions, { actions: [decline, extendTooLate] });
  expect(shown(element)).toEqual([words.moreActions]);
  await expect(element).toBeAccessible();
  press(element, words.moreActions);
  await settle();
  expect(shown(element)).toEqual([words.moreActions, 'Decline', 'Extend']);
  expect(read(element)).toContain(extendTooLate.disabledReason);
  await expect(element).toBeAccessible();
  press(element, words.moreActions);
  await settle();
  expect(shown(element)).toEqual([words.moreActions]);
});

it('tells everybody whether it is open', async () => {
  const element = mount(MoreActions, { actions: [decline] });
  const button = find(element, 'lightning-button');
  const expanded = () => button.ariaExpanded;
  expect(expanded()).toBe('false');
  button.click();
  await settle();
  expect(expanded()).toBe('true');
});

it('says to who hears the page what its actions are about', async () => {
  const element = mount(MoreActions, { actions: [decline], about: 'Contoso GmbH' });
  press(element, words.moreActions);
  await settle();
  expect(findAll(element, 'lightning-button').map(({ ariaLabel }) => ariaLabel)).toEqual([
    `${words.moreActions}: Contoso GmbH`,
    'Decline: Contoso GmbH',
  ]);
});

it('shows nothing without actions', () => {
  expect(read(mount(MoreActions, { actions: [] }))).toEqual([]);
});
