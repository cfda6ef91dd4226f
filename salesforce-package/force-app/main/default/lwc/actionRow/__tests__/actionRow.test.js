import ActionRow from 'c/actionRow';
import { decline, extend, extendTooLate, remind } from 'test-data/actions';
import { findAll, mount } from 'test-data/mount';

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

it('has no first button in a row of many', () => {
  const primary = { ...remind, emphasis: 'primary' };
  const variantOf = (quiet) =>
    findAll(mount(ActionRow, { actions: [primary], quiet }), 'lightning-button')[0].variant;
  expect([variantOf(false), variantOf(true)]).toEqual(['brand', 'neutral']);
});
