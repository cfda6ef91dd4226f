import {
  Alert,
  Button,
  ErrorState,
  LoadingButton,
  LoadingSpinner,
  Panel,
  Tab,
  Table,
  Tabs,
  TextArea,
} from '@hubspot/ui-extensions';
import type { DealCardModel } from 'alongside-hubspot-ui/generated/contract.ts';
import * as actions from 'alongside-hubspot-ui/test-data/actions.ts';
import { buildDealCard, noPartnerDeal } from 'alongside-hubspot-ui/test-data/deal-card.ts';
import {
  type Answer,
  createLateAnswer,
  startFakeBackend,
} from 'alongside-hubspot-ui/test-data/fake-backend.ts';
import { headlines } from 'alongside-hubspot-ui/test-data/headlines.ts';
import * as problems from 'alongside-hubspot-ui/test-data/problems.ts';
import { readText } from 'alongside-hubspot-ui/test-data/read-text.ts';
import { renderRecord } from 'alongside-hubspot-ui/test-data/render-record.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { describe, expect, it } from 'vitest';
import { DealCard } from './deal-card-view.tsx';

const places = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview'] as const;

function renderCard(place: (typeof places)[number], answer: Answer) {
  const calls = startFakeBackend({ 'GET /v1/cards/deal': answer });
  const view = renderRecord(place, (api) => <DealCard {...api} />);
  const textOf = () => readText(view.getRootNode());
  return { ...view, calls, textOf };
}

/** Renders and waits until the backend's answer is shown. */
async function renderLoaded(place: (typeof places)[number], answer: Answer) {
  const view = renderCard(place, answer);
  await view.waitFor(() => expect(view.maybeFind(LoadingSpinner)).toBeNull());
  return view;
}

describe.each(places)('at %s', (place) => {
  it.each(headlines)('says first: $text', async (headline) => {
    const view = await renderLoaded(place, buildDealCard({ headline }));
    const loud = headline.tone === 'warning' || headline.tone === 'danger';
    const title = loud ? view.find(Alert).props.title : '';
    expect(`${title}\n${view.textOf()}`).toContain(headline.text);
    if (headline.line) expect(view.textOf()).toContain(headline.line);
  });

  it('keeps the room of the card while it loads', () => {
    const { answer } = createLateAnswer();
    const view = renderCard(place, () => answer);
    expect(view.find(LoadingSpinner).props.label).toBe(words.loading);
    expect(view.textOf().split('\u00A0').length).toBeGreaterThan(5);
  });

  it.each([
    [problems.notConnected, words.failure.notConnected, 'lock'],
    [problems.notAllowed, words.failure.notAllowed, 'lock'],
    [problems.unexpected, words.failure.notShown, 'error'],
  ] as const)('says what to do about $code', async (problem, title, type) => {
    const view = await renderLoaded(place, problem);
    expect(view.find(ErrorState).props).toMatchObject({ title, type });
    expect(view.textOf()).toContain(problem.detail);
    expect(view.textOf()).toContain(problem.reference);
  });

  it('says that the backend is away, and tries again', async () => {
    const answers: Answer[] = [{ status: 'error', message: 'Gateway took too long' }];
    const view = await renderLoaded(place, () => answers.shift() ?? buildDealCard());
    expect(view.textOf()).toContain(words.failure.away);
    view.find(Button).trigger('onClick');
    await view.waitFor(() => expect(view.textOf()).toContain('protected until 8 Jan 2027'));
  });

  it('reads once, for the record that is open and the reader who looks', async () => {
    const view = await renderLoaded(place, buildDealCard());
    expect(view.calls).toEqual([
      {
        method: 'GET',
        path: '/v1/cards/deal',
        query: { recordId: '4711', locale: 'en-gb', timeZone: 'Europe/Berlin' },
        body: undefined,
      },
    ]);
  });

  it('shows a deal without partner in one line, without empty sections', async () => {
    const view = await renderLoaded(place, noPartnerDeal);
    expect(view.textOf()).toContain('No partner. Get help from one');
    expect(view.textOf()).not.toContain(words.conflicts);
  });
});

it('shows the tab with every topic, the sidebar without tables', async () => {
  const tab = await renderLoaded('crm.record.tab', buildDealCard());
  for (const text of ['48,000.00 EUR', 'Core Expert', 'Approved: first to register', 'Sourced']) {
    expect(tab.textOf()).toContain(text);
  }
  const sidebar = await renderLoaded('crm.record.sidebar', buildDealCard());
  expect(sidebar.maybeFind(Table)).toBeNull();
  expect(sidebar.textOf()).toContain('Demo on Thu 26 Nov');
  expect(sidebar.textOf()).toContain('HubSpot is up to date, 2 min ago');
});

it('shows no amounts to who may not see them', async () => {
  const { attribution } = buildDealCard();
  const rows = [
    { partner: 'Northwind', role: 'Sourced', share: 1, shareText: '100 %', reason: '' },
  ];
  const view = await renderLoaded(
    'crm.record.tab',
    buildDealCard({ attribution: { ...attribution, rows } }),
  );
  expect(view.textOf()).not.toContain(words.amount);
});

it('gives the preview one action, and rare actions to the tab alone', async () => {
  const card = buildDealCard({
    actions: [actions.decline],
    moreActions: [{ ...actions.remind, id: 'release', label: 'Release' }],
  });
  const preview = await renderLoaded('crm.preview', card);
  expect(preview.textOf()).toContain('Extend');
  expect(preview.textOf()).not.toContain('Decline');
  const tab = await renderLoaded('crm.record.tab', card);
  expect(tab.textOf()).toContain('Release');
  const sidebar = await renderLoaded('crm.record.sidebar', card);
  expect(sidebar.textOf()).not.toContain('Release');
});

it('reads itself and the fields of HubSpot again after an action', async () => {
  const calls = startFakeBackend({
    'GET /v1/cards/deal': buildDealCard({ primaryAction: actions.remind }),
    [`POST ${actions.remind.call?.path}`]: { status: 'Northwind was reminded' },
  });
  const view = renderRecord('crm.record.sidebar', (api) => <DealCard {...api} />);
  const remind = () => view.find(LoadingButton, (button) => button.text === 'Remind');
  await view.waitFor(() => remind());
  remind().trigger('onClick');
  await expect
    .poll(() => view.asked)
    .toEqual(['say: Northwind was reminded', 'refresh properties']);
  expect(calls.map((call) => call.method)).toEqual(['GET', 'POST', 'GET']);
});

it('keeps what was known when it cannot be read again, and says how to retry', async () => {
  const answers: Answer[] = [buildDealCard({ primaryAction: actions.remind }), problems.unexpected];
  startFakeBackend({
    'GET /v1/cards/deal': () => answers.shift() ?? buildDealCard(),
    [`POST ${actions.remind.call?.path}`]: { status: 'Northwind was reminded' },
  });
  const view = renderRecord('crm.record.sidebar', (api) => <DealCard {...api} />);
  const remind = () => view.find(LoadingButton, (button) => button.text === 'Remind');
  await view.waitFor(() => remind());
  remind().trigger('onClick');
  await view.waitFor(() => expect(view.find(Alert).props.title).toBe(words.failure.stale));
  expect(readText(view.getRootNode())).toContain('protected until 8 Jan 2027');
});

it('sends a message to the audience its button names, and needs one', async () => {
  const path = `POST ${actions.sendToPartner.call?.path}`;
  const calls = startFakeBackend({
    'GET /v1/cards/deal': buildDealCard(),
    [path]: { messageId: 'msg_1' },
  });
  const view = renderRecord('crm.record.sidebar', (api) => <DealCard {...api} />);
  const note = () => view.find(LoadingButton, (button) => button.text === 'Save internal note');
  await view.waitFor(() => note());
  note().trigger('onClick');
  expect(view.find(TextArea).props.validationMessage).toBe(words.form.required);
  view.find(TextArea).trigger('onInput', 'Call them on Monday.' as never);
  note().trigger('onClick');
  await view.waitFor(() => expect(view.find(TextArea).props.value).toBe(''));
  expect(calls.find((call) => call.method === 'POST')?.body).toMatchObject({
    audience: 'internal',
    body: 'Call them on Monday.',
  });
});

it('marks messages as read when their tab is opened, and shows that they are', async () => {
  const path = `POST ${actions.markRead.path}`;
  const card = buildDealCard();
  const read = buildDealCard({ thread: { ...card.thread, unread: 0 } });
  const answers = [card, read];
  const calls = startFakeBackend({
    'GET /v1/cards/deal': () => answers.shift() ?? read,
    [path]: { unread: 0 },
  });
  const view = renderRecord('crm.record.tab', (api) => <DealCard {...api} />);
  await view.waitFor(() => view.find(Tabs));
  view.find(Tabs).trigger('onSelectedChange', 'thread' as never);
  const titles = () => view.findAll(Tab).map((tab) => tab.props.title);
  await view.waitFor(() => expect(titles()).toContain(words.thread));
  expect(calls.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
});

it('opens the attribution where an action asks for it', async () => {
  const card = buildDealCard({ primaryAction: actions.seeAttribution });
  const view = await renderLoaded('crm.record.sidebar', card);
  const button = view.find(Button, (found) => found.text === 'See attribution');
  expect(button.props.overlay!.find(Panel).props.title).toBe(words.attribution);
});

it('offers Why? once: beside the headline, unless an action already asks it', async () => {
  const whys = async (card: DealCardModel) => {
    const view = await renderLoaded('crm.record.sidebar', card);
    const isWhy = ({ text }: { readonly text: string | null }) =>
      text === words.why || text === actions.seeWhy.label;
    return view.findAll(Button, isWhy).map((button) => button.text);
  };
  expect(await whys(buildDealCard())).toEqual([words.why]);
  expect(await whys(buildDealCard({ primaryAction: actions.seeWhy }))).toEqual(['See why']);
  expect(await whys(noPartnerDeal)).toEqual([]);
});
