import ActionButton from 'c/actionButton';
import * as actions from 'test-data/actions';
import { twoRegistrations } from 'test-data/conflict';
import { whyProtected } from 'test-data/explanation';
import { startFakeService } from 'test-data/fakeService';
import { press, topModal } from 'test-data/modals';
import { find, mount, read, settle } from 'test-data/mount';

/** Shows a button for an action, and gives which events reach the card around it. */
function show(action, properties = {}) {
  const element = mount(ActionButton, { action, ...properties });
  const told = [];
  for (const name of ['changed', 'showattribution']) {
    element.addEventListener(name, () => told.push(name));
  }
  return { element, told };
}

it('opens the explanation that a reading action names', async () => {
  startFakeService({ 'card.explain-decision': whyProtected });
  press(show(actions.seeWhy).element, 'See why');
  await settle();
  expect(read(topModal())).toContain(whyProtected.sentence);
});

it('opens the conflict, and tells the card what was settled inside', async () => {
  startFakeService({ 'conflict.get': twoRegistrations, 'conflict.settle': { status: 'Settled' } });
  const { element, told } = show(actions.reviewConflict);
  press(element, 'Review conflict');
  await settle();
  press(topModal(), 'Settle for Northwind');
  await settle();
  press(topModal(), 'Settle');
  await settle();
  expect(told).toEqual(['changed']);
  expect(read(topModal())).toContain(twoRegistrations.title);
});

it('asks the card to show the attribution, which it holds already', () => {
  const calls = startFakeService({});
  const { element, told } = show(actions.seeAttribution);
  press(element, 'See attribution');
  expect(told).toEqual(['showattribution']);
  expect(calls).toEqual([]);
});

it('sends what changes something', async () => {
  startFakeService({ 'collaboration.post-message': { status: 'Reminded' } });
  const { element, told } = show(actions.remind);
  press(element, 'Remind');
  await settle();
  expect(told).toEqual(['changed']);
});

it('opens nothing that is disabled, and says why', async () => {
  const disabledReason = 'Only a partner manager sees both sides.';
  const { element } = show({ ...actions.reviewConflict, enabled: false, disabledReason });
  expect(find(element, 'lightning-button').disabled).toBe(true);
  expect(read(element)).toContain(disabledReason);
  await expect(element).toBeAccessible();
});

it('shows nothing for what this version cannot do', () => {
  const call = { method: 'GET', path: '/v1/cards/deal', input: {} };
  expect(read(show({ ...actions.seeAttribution, id: 'log_help', call }).element)).toEqual([]);
});

it.each([
  [false, 'brand'],
  [true, 'neutral'],
])('is the first to press unless it is one of many: %s', async (quiet, variant) => {
  const { element } = show(actions.reviewConflict, { quiet });
  expect(find(element, 'lightning-button').variant).toBe(variant);
  await expect(element).toBeAccessible();
});
