import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Link,
  LoadingButton,
  LoadingSpinner,
  Modal,
  Panel,
  TableRow,
  Tabs,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import * as actions from 'alongside-hubspot-ui/test-data/actions.ts';
import { twoRegistrations } from 'alongside-hubspot-ui/test-data/conflict.ts';
import { type Answer, startFakeBackend } from 'alongside-hubspot-ui/test-data/fake-backend.ts';
import { idOf } from 'alongside-hubspot-ui/test-data/ids.ts';
import * as problems from 'alongside-hubspot-ui/test-data/problems.ts';
import { buildQueue, buildQueueItem } from 'alongside-hubspot-ui/test-data/queue.ts';
import { readText } from 'alongside-hubspot-ui/test-data/read-text.ts';
import { renderRecord } from 'alongside-hubspot-ui/test-data/render-record.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { expect, it } from 'vitest';
import { QueuePage } from './queue-page.tsx';

const QUEUE = 'GET /v1/registrations/queue';

async function renderQueue(answers: Readonly<Record<string, Answer>>) {
  const calls = startFakeBackend(answers);
  const view = renderRecord('crm.record.tab', (api) => <QueuePage {...api} />);
  await view.waitFor(() => expect(view.maybeFind(LoadingSpinner)).toBeNull());
  return { ...view, calls };
}

const HEADING_ROW = 1;

it.each([1, 100])('shows %i registrations with the columns that decide', async (count) => {
  const items = Array.from({ length: count }, (_, index) =>
    buildQueueItem({ registrationId: `reg_${index}`, partner: `Partner ${index}` }),
  );
  const view = await renderQueue({ [QUEUE]: buildQueue(items) });
  expect(view.findAll(TableRow)).toHaveLength(count + HEADING_ROW);
  const text = readText(view.findAll(TableRow).at(-1)!);
  for (const part of [
    `Partner ${count - 1}`,
    'Gold',
    'Contoso GmbH',
    '48,000 EUR',
    'No deal yet',
  ]) {
    expect(text).toContain(part);
  }
});

it('says what will be here when nothing waits', async () => {
  const view = await renderQueue({ [QUEUE]: buildQueue([]) });
  expect(view.find(EmptyState).props.title).toBe('Nothing waits for you');
});

it('reads only the open tab, and the other when it is chosen', async () => {
  const view = await renderQueue({ [QUEUE]: buildQueue([]) });
  view.find(Tabs).trigger('onSelectedChange', 'conflicts' as never);
  await expect
    .poll(() => view.calls.map((call) => call.query['show']))
    .toEqual(['waiting', 'conflicts']);
});

it('says who may see the queue', async () => {
  const view = await renderQueue({ [QUEUE]: problems.notAllowed });
  expect(view.find(ErrorState).props.title).toBe(words.failure.notAllowed);
});

it('approves after showing what will happen, and reads the queue again', async () => {
  const view = await renderQueue({
    [QUEUE]: buildQueue([buildQueueItem()]),
    [`GET ${actions.approve.formPath}`]: actions.approvalForm,
    [`POST ${actions.approve.call?.path}`]: { status: 'Approved' },
  });
  view.find(Panel).trigger('onOpen');
  await view.waitFor(() => view.find(ToggleGroup));
  view.find(LoadingButton).trigger('onClick');
  await expect
    .poll(() => view.calls.map((call) => call.method))
    .toEqual(['GET', 'GET', 'POST', 'GET']);
  expect(view.asked).toEqual(['close', 'say: Approved', 'refresh properties']);
});

it('settles a conflict side by side, in a modal over the panel', async () => {
  const conflictId = idOf('con', '1');
  const item = buildQueueItem({ conflictId, actions: [actions.reviewConflict] });
  const view = await renderQueue({
    [QUEUE]: buildQueue([item]),
    [`GET /v1/conflicts/${conflictId}`]: twoRegistrations,
    [`POST /v1/conflicts/${conflictId}/settle`]: { ...twoRegistrations, status: 'Settled' },
  });
  view.find(Panel).trigger('onOpen');
  await view.waitFor(() => view.find(Alert));
  const text = readText(view.find(Panel));
  for (const part of ['Northwind · Gold', 'Bluefin · Silver', 'Bluefin keeps its services role.']) {
    expect(text).toContain(part);
  }
  view.find(Modal).trigger('onOpen');
  view.find(LoadingButton).trigger('onClick');
  await expect.poll(() => view.asked).toContain('say: Settled');
  const sent = view.calls.find((call) => call.method === 'POST');
  expect(sent?.body).toMatchObject({ winner: idOf('reg', '1') });
});

it('adds the next page below what is shown', async () => {
  const pages: Readonly<Record<string, object>> = {
    first: buildQueue([buildQueueItem({ registrationId: 'reg_1' })], { nextCursor: 'second' }),
    second: buildQueue([buildQueueItem({ registrationId: 'reg_2' })]),
  };
  const view = await renderQueue({ [QUEUE]: ({ query }) => pages[query['cursor'] ?? 'first']! });
  const more = (button: { readonly text: string | null }) => button.text === words.queue.more;
  view.find(Button, more).trigger('onClick');
  await view.waitFor(() => expect(view.findAll(TableRow)).toHaveLength(2 + HEADING_ROW));
  expect(view.maybeFind(Button, more)).toBeNull();
});

it('links the deal where there is one', async () => {
  const dealRecordUrl = 'https://app.hubspot.com/contacts/1/record/0-3/4711';
  const view = await renderQueue({ [QUEUE]: buildQueue([buildQueueItem({ dealRecordUrl })]) });
  expect(view.find(Link).props.href).toBe(dealRecordUrl);
});
