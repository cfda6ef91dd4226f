import ActionForm from 'c/actionForm';
import { words } from 'c/words';
import { approvalForm, approve, decline, extend } from 'test-data/actions';
import { createLateAnswer, inTurn, refuse, startFakeService } from 'test-data/fakeService';
import { openModals, press, topModal, type } from 'test-data/modals';
import { find, findAll, read, settle } from 'test-data/mount';
import { inputInvalid, unexpected } from 'test-data/refusals';

const EXTEND = 'protection-window.extend';
const APPROVE = 'registration.approve';
const PREVIEW = 'registration.preview-approval';
const done = { status: 'Protected until 7 Feb 2027' };

/** Opens the form of an action, and gives what it closes with. */
async function open(action) {
  const closed = ActionForm.open({ label: action.form?.title ?? action.label, action });
  await settle();
  return { modal: topModal(), closed };
}

const fieldNamed = (name) =>
  findAll(topModal(), 'c-form-field').find(({ field }) => field.name === name);

it('says what will happen, and starts from what the service gives', async () => {
  const { modal } = await open(extend);
  expect(read(modal)).toEqual(
    expect.arrayContaining([words.form.consequences, 'Northwind is told the new end.']),
  );
  expect(fieldNamed('days').value).toBe('30');
  expect(find(modal, '.submit').variant).toBe('brand');
  await expect(modal).toBeAccessible();
});

it('warns by its button of what destroys', async () => {
  const { modal } = await open(decline);
  expect(find(modal, '.submit').variant).toBe('destructive');
});

it('closes with nothing when it is left', async () => {
  const calls = startFakeService({});
  const { modal, closed } = await open(extend);
  press(modal, words.form.cancel);
  expect(await closed).toBeUndefined();
  expect(calls).toEqual([]);
});

it('asks for what is missing before it sends, and takes the cursor there', async () => {
  const calls = startFakeService({});
  const { modal } = await open(extend);
  const focused = jest.spyOn(fieldNamed('reason'), 'focus');
  press(modal, 'Extend');
  await settle();
  expect(fieldNamed('reason').problem).toBe(words.form.required);
  expect(fieldNamed('days').problem).toBeUndefined();
  expect(focused).toHaveBeenCalledTimes(1);
  expect(calls).toEqual([]);
});

it('shows a refusal beside its field until that is changed, and keeps what was typed', async () => {
  const calls = startFakeService({ [EXTEND]: inTurn(refuse(inputInvalid), done) });
  const { modal, closed } = await open(extend);
  type('reason', 'The demo moved.');
  press(modal, 'Extend');
  await settle();
  expect(fieldNamed('days').problem).toBe('Give 1 to 365 days.');
  expect(read(modal)).toContain(inputInvalid.sentence);
  expect(read(modal)).not.toContain('Give 1 to 365 days.');
  await expect(modal).toBeAccessible();
  type('days', '60');
  await settle();
  expect(fieldNamed('days').problem).toBeUndefined();
  press(modal, 'Extend');
  expect(await closed).toEqual({ answer: done });
  expect(calls[1].input).toMatchObject({ days: '60', reason: 'The demo moved.' });
  expect(calls[1].input.idempotencyKey).not.toBe(calls[0].input.idempotencyKey);
});

it('says what is wrong with a value that no field shows', async () => {
  const problems = [{ path: 'dealId', message: 'This opportunity is closed.' }];
  startFakeService({ [EXTEND]: refuse({ ...inputInvalid, problems }) });
  const { modal } = await open(extend);
  type('reason', 'The demo moved.');
  press(modal, 'Extend');
  await settle();
  expect(read(modal)).toContain('This opportunity is closed.');
});

it('tries the same again with the same key', async () => {
  const calls = startFakeService({ [EXTEND]: inTurn(refuse(unexpected), done) });
  const { modal, closed } = await open(extend);
  type('reason', 'The demo moved.');
  press(modal, 'Extend');
  await settle();
  expect(read(modal)).toContain(unexpected.sentence);
  press(modal, 'Extend');
  await closed;
  expect(calls[1].input).toEqual(calls[0].input);
});

it('says no longer why it failed while it is tried again', async () => {
  const { answer, arrive } = createLateAnswer();
  startFakeService({ [EXTEND]: inTurn(refuse(unexpected), () => answer) });
  const { modal, closed } = await open(extend);
  type('reason', 'The demo moved.');
  press(modal, 'Extend');
  await settle();
  press(modal, 'Extend');
  await settle();
  expect(read(modal)).not.toContain(unexpected.sentence);
  arrive(done);
  await closed;
});

it('is sent once when it is pressed twice, and stays open meanwhile', async () => {
  const { answer, arrive } = createLateAnswer();
  const calls = startFakeService({ [EXTEND]: () => answer });
  const { modal, closed } = await open(extend);
  const closings = jest.fn();
  modal.addEventListener('privateclose', closings);
  type('reason', 'The demo moved.');
  press(modal, 'Extend');
  press(modal, 'Extend');
  await settle();
  expect(modal.disableClose).toBe(true);
  expect(read(modal)).toContain(words.form.sending);
  arrive(done);
  await closed;
  await settle();
  expect(calls).toHaveLength(1);
  expect(closings).toHaveBeenCalledTimes(1);
  expect(openModals()).toEqual([]);
});

it('reads what depends on the moment when it opens, and starts from the answer', async () => {
  const { answer, arrive } = createLateAnswer();
  const calls = startFakeService({ [PREVIEW]: () => answer, [APPROVE]: done });
  const { modal, closed } = await open(approve);
  expect(read(modal)).toContain(words.loading);
  await expect(modal).toBeAccessible();
  arrive(approvalForm);
  await settle();
  expect(read(modal)).toEqual(
    expect.arrayContaining([approvalForm.title, ...approvalForm.consequences]),
  );
  press(modal, 'Approve');
  await closed;
  expect(calls.map(({ operation }) => operation)).toEqual([PREVIEW, APPROVE]);
  expect(calls[1].input).toMatchObject({ deal: approvalForm.fields[0].value });
});

it('says why a form cannot be read, and reads it again', async () => {
  startFakeService({ [PREVIEW]: inTurn(refuse(unexpected), approvalForm) });
  const { modal } = await open(approve);
  expect(read(modal)).toContain(unexpected.sentence);
  expect(find(modal, '.submit')).toBeUndefined();
  await expect(modal).toBeAccessible();
  press(modal, words.failure.retry);
  await settle();
  expect(read(modal)).toContain(approvalForm.title);
  expect(read(modal)).not.toContain(unexpected.sentence);
});
