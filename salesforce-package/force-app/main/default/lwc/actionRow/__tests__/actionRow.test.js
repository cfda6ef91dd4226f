import ActionRow from 'c/actionRow';
import { decline, extend, extendTooLate, remind, reviewConflict, seeWhy } from 'test-data/actions';
import { whyProtected } from 'test-data/explanation';
import { startFakeService } from 'test-data/fakeService';
import { topModal } from 'test-data/modals';
import { findAll, mount, read, settle } from 'test-data/mount';

const shown = (element) => findAll(element, 'lightning-button').map(({ label }) => label);

it('keeps the order it is given, and puts what cannot be done now last', async () => {
  const element = mount(ActionRow, { actions: [extendTooLate, remind, decline] });
  expect(shown(element)).toEqual(['Remind', 'Decline', 'Extend']);
  await expect(element).toBeAccessible();
});

it('shows the same action for two registrations', () => {
  expect(shown(mount(ActionRow, { actions: [extend, extend] }))).toEqual(['Extend', 'Extend']);
});

it('shows nothing where nothing can be done', async () => {
  const element = mount(ActionRow, { actions: [] });
  expect(shown(element)).toEqual([]);
  await expect(element).toBeAccessible();
});

it('says to who hears the page what its buttons are about', () => {
  const shownActions = [remind, reviewConflict, extendTooLate];
  const element = mount(ActionRow, { actions: shownActions, about: 'Contoso GmbH' });
  expect(findAll(element, 'lightning-button').map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Remind: Contoso GmbH',
    'Review conflict: Contoso GmbH',
    'Extend: Contoso GmbH',
  ]);
  const alone = mount(ActionRow, { actions: [remind] });
  expect(findAll(alone, 'lightning-button')[0].ariaLabel).toBeNull();
});

it('has no first button in a row of many', () => {
  const primary = { ...remind, emphasis: 'primary' };
  const variantOf = (quiet) =>
    findAll(mount(ActionRow, { actions: [primary], quiet }), 'lightning-button')[0].variant;
  expect([variantOf(false), variantOf(true)]).toEqual(['brand', 'neutral']);
});

it('does what a key of a list asks for, where it can be done', async () => {
  const calls = startFakeService({ 'collaboration.post-message': { status: 'Reminded' } });
  const element = mount(ActionRow, { actions: [extendTooLate, remind, seeWhy] });
  expect([element.run('extend'), element.run('approve')]).toEqual([false, false]);
  expect(element.run('remind_partner')).toBe(true);
  await settle();
  expect(calls.map(({ operation }) => operation)).toEqual(['collaboration.post-message']);
});

it('opens by a key what its button opens', async () => {
  startFakeService({ 'card.explain-decision': whyProtected });
  expect(mount(ActionRow, { actions: [seeWhy] }).run('see_why')).toBe(true);
  await settle();
  expect(read(topModal())).toContain(whyProtected.sentence);
});
