import ReplyBox from 'c/replyBox';
import { noteInternally, sendToPartner } from 'test-data/actions';
import { createLateAnswer, refuse, startFakeService } from 'test-data/fakeService';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

const posts = [sendToPartner, noteInternally];
const POST = 'collaboration.post-message';

const buttons = (element) => findAll(element, 'lightning-button');
const box = (element) => find(element, 'lightning-textarea');

/** Its stand-in has no validity of its own. */
function mountBox(properties) {
  const element = mount(ReplyBox, properties);
  Object.assign(box(element), { setCustomValidity: jest.fn(), reportValidity: jest.fn() });
  return element;
}

function type(element, value) {
  box(element).value = value;
  box(element).dispatchEvent(new CustomEvent('change', { detail: { value } }));
}

it('names on each button who will read the message', async () => {
  const element = mountBox({ posts });
  expect(buttons(element).map(({ label }) => label)).toEqual([
    'Send to Northwind',
    'Save internal note',
  ]);
  await expect(element).toBeAccessible();
});

it.each([
  [0, 'partner'],
  [1, 'internal'],
])('sends what was written to those whom button %i names', async (index, audience) => {
  const calls = startFakeService({ [POST]: {} });
  const element = mountBox({ posts });
  const changed = jest.fn();
  element.addEventListener('changed', changed);
  type(element, '  Shall we meet on Thursday?  ');
  buttons(element)[index].click();
  await settle();
  expect(calls.map(({ operation, input }) => [operation, input.audience, input.body])).toEqual([
    [POST, audience, 'Shall we meet on Thursday?'],
  ]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(box(element).value).toBe('');
  expect(find(element, '[role=status]').textContent).toBe('Message saved.');
  await expect(element).toBeAccessible();
});

it.each(['', '   '])('asks for words where there are none (%j)', (nothing) => {
  const calls = startFakeService({ [POST]: {} });
  const element = mountBox({ posts });
  type(element, nothing);
  buttons(element)[0].click();
  expect(box(element).setCustomValidity).toHaveBeenLastCalledWith('This is needed.');
  expect(calls).toEqual([]);
  type(element, 'Words');
  expect(box(element).setCustomValidity).toHaveBeenLastCalledWith('');
});

it('keeps what could not be sent, and says why', async () => {
  startFakeService({ [POST]: refuse(unexpected) });
  const element = mountBox({ posts });
  type(element, 'Kept');
  buttons(element)[0].click();
  await settle();
  expect(box(element).value).toBe('Kept');
  expect(read(element)).toContain(unexpected.sentence);
  await expect(element).toBeAccessible();
});

it('can not be pressed twice while it sends', async () => {
  const late = createLateAnswer();
  startFakeService({ [POST]: () => late.answer });
  const element = mountBox({ posts });
  type(element, 'Once');
  buttons(element)[0].click();
  await settle();
  expect(buttons(element).every(({ disabled }) => disabled)).toBe(true);
  late.arrive({});
  await settle();
  expect(buttons(element).some(({ disabled }) => disabled)).toBe(false);
});

it('says why somebody cannot be written to now', () => {
  const reason = 'Northwind left the programme.';
  const off = { ...sendToPartner, enabled: false, disabledReason: reason };
  const element = mount(ReplyBox, { posts: [off] });
  expect(find(element, 'c-action-button').action).toEqual(off);
});

it('shows nothing to those who may not write', () => {
  expect(read(mount(ReplyBox, { posts: [] }))).toEqual([]);
});
