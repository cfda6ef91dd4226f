import {
  Alert,
  Button,
  Input,
  List,
  LoadingButton,
  Panel,
  Text,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { expect, it } from 'vitest';
import * as actions from '../test-data/actions.ts';
import { twoRegistrations } from '../test-data/conflict.ts';
import { createLateAnswer, startFakeBackend } from '../test-data/fake-backend.ts';
import { inputInvalid, stateChanged, unexpected } from '../test-data/problems.ts';
import { readText } from '../test-data/read-text.ts';
import { renderSurface } from '../test-data/render-surface.tsx';
import { words } from '../words.ts';
import { ActionButton } from './action-button.tsx';

const extendPath = actions.extend.call?.path ?? '';
const remindPath = actions.remind.call?.path ?? '';
const done = { status: 'Protected until 7 Feb 2027' };

const open = (view: ReturnType<typeof renderSurface>) => view.find(Panel).trigger('onOpen');

it('sends exactly the call of the action with a key, for its reader, then announces and refreshes', async () => {
  const calls = startFakeBackend({ [`POST ${remindPath}`]: done });
  const view = renderSurface(<ActionButton action={actions.remind} />);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.asked).toEqual([`say: ${done.status}`, 'refresh']));
  expect(calls).toEqual([
    {
      method: 'POST',
      path: remindPath,
      query: { locale: 'en-gb', timeZone: 'Europe/Berlin' },
      body: { audience: 'partner', idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    },
  ]);
});

it('sends once when it is clicked twice', async () => {
  const { answer, arrive } = createLateAnswer();
  const calls = startFakeBackend({ [`POST ${remindPath}`]: () => answer });
  const view = renderSurface(<ActionButton action={actions.remind} />);
  view.find(LoadingButton).trigger('onClick');
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.find(LoadingButton).props.loading).toBe(true));
  arrive(done);
  await view.waitFor(() => expect(view.asked).toContain('refresh'));
  expect(calls).toHaveLength(1);
});

it('keeps the key when the same is tried again after a failure', async () => {
  const answers = [unexpected, done];
  const calls = startFakeBackend({ [`POST ${remindPath}`]: () => answers.shift() ?? done });
  const view = renderSurface(<ActionButton action={actions.remind} />);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => view.find(Alert));
  expect(view.find(Alert).props.title).toBe(unexpected.detail);
  expect(readText(view.find(Alert))).toContain(unexpected.reference);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.asked).toContain('refresh'));
  const keys = calls.map((call) => call.body?.idempotencyKey);
  expect(keys[1]).toBe(keys[0]);
});

it('takes a new key after success', async () => {
  const calls = startFakeBackend({ [`POST ${remindPath}`]: done });
  const view = renderSurface(<ActionButton action={actions.remind} />);
  for (const times of [1, 2]) {
    view.find(LoadingButton).trigger('onClick');
    await view.waitFor(() => {
      expect(view.asked.filter((asked) => asked === 'refresh')).toHaveLength(times);
    });
  }
  expect(calls[1]?.body?.idempotencyKey).not.toBe(calls[0]?.body?.idempotencyKey);
});

it('says why a disabled action is disabled, and sends nothing', () => {
  const calls = startFakeBackend({});
  const view = renderSurface(<ActionButton action={actions.extendTooLate} />);
  expect(view.find(Button).props.disabled).toBe(true);
  expect(view.find(Text).text).toBe(actions.extendTooLate.disabledReason);
  expect(readText(view.find(Button))).toBe(`Extend\n${actions.extendTooLate.disabledReason}`);
  expect(calls).toEqual([]);
});

it('shows the form of the action and sends its fields by name', async () => {
  const calls = startFakeBackend({ [`POST ${extendPath}`]: done });
  const view = renderSurface(<ActionButton action={actions.extend} />);
  open(view);
  expect(view.find(Panel).props.title).toBe('Extend the protection of Northwind');
  expect(readText(view.find(List))).toBe('Northwind is told the new end.');
  expect(view.find(Input).props.value).toBe('30');
  view.find(TextArea).trigger('onInput', ' The demo moved. ' as never);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.asked).toEqual(['close', `say: ${done.status}`, 'refresh']));
  expect(calls[0]?.body).toMatchObject({ days: '30', reason: 'The demo moved.' });
});

it('asks for required fields before it sends', () => {
  const calls = startFakeBackend({});
  const view = renderSurface(<ActionButton action={actions.extend} />);
  open(view);
  view.find(LoadingButton).trigger('onClick');
  expect(view.find(TextArea).props.validationMessage).toBe(words.form.required);
  expect(view.find(Input).props.error).toBe(false);
  expect(calls).toEqual([]);
});

it('shows a problem beside its field, and takes a new key for other values', async () => {
  const answers: object[] = [inputInvalid, done];
  const calls = startFakeBackend({ [`POST ${extendPath}`]: () => answers.shift() ?? done });
  const view = renderSurface(<ActionButton action={actions.extend} />);
  open(view);
  view.find(TextArea).trigger('onInput', 'The demo moved.' as never);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => {
    expect(view.find(Input).props.validationMessage).toBe('Give 1 to 365 days.');
  });
  view.find(Input).trigger('onInput', '60' as never);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(calls).toHaveLength(2));
  expect(calls[1]?.body?.idempotencyKey).not.toBe(calls[0]?.body?.idempotencyKey);
});

it('reads what an approval will do only when it is opened, and starts from the answer', async () => {
  const calls = startFakeBackend({
    [`GET ${actions.approve.formPath}`]: actions.approvalForm,
    [`POST ${actions.approve.call?.path}`]: done,
  });
  const view = renderSurface(<ActionButton action={actions.approve} />);
  expect(calls).toEqual([]);
  open(view);
  await view.waitFor(() => view.find(ToggleGroup));
  expect(view.find(ToggleGroup).props.value).toBe('9001');
  expect(readText(view.find(List))).toContain('The deal "Contoso rollout" is linked.');
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.asked).toContain('refresh'));
  expect(calls.map((call) => call.method)).toEqual(['GET', 'POST']);
  expect(calls[1]?.body).toMatchObject({ deal: '9001' });
});

it('keeps the form open and says who was faster', async () => {
  startFakeBackend({ [`POST ${extendPath}`]: stateChanged });
  const view = renderSurface(<ActionButton action={actions.extend} />);
  open(view);
  view.find(TextArea).trigger('onInput', 'The demo moved.' as never);
  view.find(LoadingButton).trigger('onClick');
  await view.waitFor(() => expect(view.find(Alert).props.title).toBe(stateChanged.detail));
  expect(view.asked).toEqual([]);
});

it('opens the conflict that a reading action names', async () => {
  startFakeBackend({ [`GET ${actions.reviewConflict.call?.path}`]: twoRegistrations });
  const view = renderSurface(<ActionButton action={actions.reviewConflict} />);
  open(view);
  await view.waitFor(() => expect(readText(view.find(Alert))).toContain('Who registered first'));
});
