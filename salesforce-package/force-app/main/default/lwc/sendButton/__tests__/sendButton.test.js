import SendButton from 'c/sendButton';
import { words } from 'c/words';
import * as actions from 'test-data/actions';
import { createLateAnswer, inTurn, refuse, startFakeService } from 'test-data/fakeService';
import { openModals, press, topModal, type } from 'test-data/modals';
import { find, mount, read, settle } from 'test-data/mount';
import { inputInvalid, stateChanged, unexpected } from 'test-data/refusals';

const { extend, remind } = actions;
const REMIND = 'collaboration.post-message';
const EXTEND = 'protection-window.extend';
const done = { status: 'Protected until 7 Feb 2027' };

/** Shows a button for an action, and gives what it tells the page. */
function show(action, properties = {}) {
  const element = mount(SendButton, { action, ...properties });
  const told = [];
  element.addEventListener('lightning__showtoast', ({ detail }) => told.push(detail.title));
  element.addEventListener('changed', () => told.push('changed'));
  return { element, told };
}

const pressIt = (element) => find(element, 'lightning-button').click();

describe('an action without a form', () => {
  it('is sent as it stands, then says the outcome', async () => {
    const calls = startFakeService({ [REMIND]: done });
    const { element, told } = show(remind);
    pressIt(element);
    await settle();
    expect(calls[0]).toMatchObject({ operation: REMIND, input: { audience: 'partner' } });
    expect(told).toEqual([done.status, 'changed']);
    await expect(element).toBeAccessible();
  });

  it('names itself when the answer has no words', async () => {
    startFakeService({ [REMIND]: {} });
    const { element, told } = show(remind);
    pressIt(element);
    await settle();
    expect(told[0]).toBe(`Remind: ${words.form.done}`);
  });

  it('is sent once when it is pressed twice, and says that it is under way', async () => {
    const { answer, arrive } = createLateAnswer();
    const calls = startFakeService({ [REMIND]: () => answer });
    const { element, told } = show(remind);
    pressIt(element);
    pressIt(element);
    await settle();
    expect(read(element)).toContain(words.form.sending);
    arrive(done);
    await settle();
    expect(calls).toHaveLength(1);
    expect(told).toEqual([done.status, 'changed']);
    expect(read(element)).not.toContain(words.form.sending);
  });

  it('says why it failed, keeps the key, and forgets the failure when it works', async () => {
    const calls = startFakeService({ [REMIND]: inTurn(refuse(unexpected), done) });
    const { element, told } = show(remind);
    pressIt(element);
    await settle();
    expect(read(element)).toContain(unexpected.sentence);
    expect(told).toEqual([]);
    await expect(element).toBeAccessible();
    pressIt(element);
    await settle();
    expect(read(element)).not.toContain(unexpected.sentence);
    expect(calls[1].input.idempotencyKey).toBe(calls[0].input.idempotencyKey);
  });
});

describe('an action that is disabled', () => {
  it('says why and what to do instead, and sends nothing', async () => {
    const calls = startFakeService({});
    const { element } = show(actions.extendTooLate);
    expect(find(element, 'lightning-button').disabled).toBe(true);
    expect(read(element)).toEqual(['Extend', actions.extendTooLate.disabledReason]);
    expect(calls).toEqual([]);
    await expect(element).toBeAccessible();
  });
});

describe('an action with a form', () => {
  it('opens it, sends what was typed by name, and says the outcome', async () => {
    const calls = startFakeService({ [EXTEND]: done });
    const { element, told } = show(extend);
    pressIt(element);
    await settle();
    expect(topModal().label).toBe('Extend the protection of Northwind');
    type('reason', ' The demo moved. ');
    press(topModal(), 'Extend');
    await settle();
    expect(calls[0].input).toMatchObject({ days: '30', reason: 'The demo moved.' });
    expect(openModals()).toEqual([]);
    expect(told).toEqual([done.status, 'changed']);
  });

  it('keeps it open and says who was faster', async () => {
    startFakeService({ [EXTEND]: refuse(stateChanged) });
    const { element, told } = show(extend);
    pressIt(element);
    await settle();
    type('reason', 'The demo moved.');
    press(topModal(), 'Extend');
    await settle();
    expect(read(topModal())).toContain(stateChanged.sentence);
    expect(told).toEqual([]);
  });

  it('is opened again as it was left, until it was sent', async () => {
    startFakeService({ [EXTEND]: inTurn(refuse(inputInvalid), done) });
    const { element } = show(extend);
    const reasonShown = async () => {
      pressIt(element);
      await settle();
      return find(topModal(), 'lightning-textarea').value;
    };
    await reasonShown();
    type('reason', 'The demo moved.');
    press(topModal(), 'Extend');
    await settle();
    press(topModal(), words.form.cancel);
    await settle();
    expect(await reasonShown()).toBe('The demo moved.');
    press(topModal(), 'Extend');
    await settle();
    expect(await reasonShown()).toBe('');
  });
});

it.each([
  ['nothing special', extend, {}, 'neutral'],
  ['the first to press', actions.sendToPartner, {}, 'brand'],
  ['one of many', actions.sendToPartner, { quiet: true }, 'neutral'],
  ['the way to a form that destroys', actions.decline, {}, 'neutral'],
  ['what destroys at once', { ...remind, emphasis: 'destructive' }, {}, 'destructive'],
])('looks like %s', (_, action, properties, variant) => {
  expect(find(show(action, properties).element, 'lightning-button').variant).toBe(variant);
});
