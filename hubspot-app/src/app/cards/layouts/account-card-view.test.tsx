import { Alert, Button, ErrorState, LoadingSpinner, Tab, Table } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import * as actions from 'alongside-hubspot-ui/test-data/actions.ts';
import { buildAccountCard, noPartnerAccount } from 'alongside-hubspot-ui/test-data/account-card.ts';
import {
  type Answer,
  createLateAnswer,
  startFakeBackend,
} from 'alongside-hubspot-ui/test-data/fake-backend.ts';
import { twoRegistrations } from 'alongside-hubspot-ui/test-data/conflict.ts';
import * as problems from 'alongside-hubspot-ui/test-data/problems.ts';
import { readText } from 'alongside-hubspot-ui/test-data/read-text.ts';
import { renderRecord } from 'alongside-hubspot-ui/test-data/render-record.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { describe, expect, it } from 'vitest';
import { AccountCard } from './account-card-view.tsx';

const places = ['crm.record.tab', 'crm.record.sidebar', 'crm.preview'] as const;

function renderCard(place: (typeof places)[number], answer: Answer) {
  const calls = startFakeBackend({ 'GET /v1/cards/account': answer });
  const view = renderRecord(place, (api) => <AccountCard {...api} />);
  return { ...view, calls, textOf: () => readText(view.getRootNode()) };
}

/** Renders and waits until the backend's answer is shown. */
async function renderLoaded(place: (typeof places)[number], answer: Answer) {
  const view = renderCard(place, answer);
  await view.waitFor(() => expect(view.maybeFind(LoadingSpinner)).toBeNull());
  return view;
}

describe.each(places)('the card of a company at %s', (place) => {
  it('says first whose it is, and reads once for the record that is open', async () => {
    const view = await renderLoaded(place, buildAccountCard());
    expect(view.textOf()).toContain('Protected for Northwind until 8 Jan 2027');
    expect(view.calls).toMatchObject([
      { method: 'GET', path: '/v1/cards/account', query: { recordId: '4711' } },
    ]);
  });

  it('says what to do where no partner works, without empty sections', async () => {
    const view = await renderLoaded(place, noPartnerAccount);
    expect(view.textOf()).toContain('No partner works with this account yet');
    expect(view.textOf()).toContain('Invite one from a deal');
    expect(view.findAll(Tab)).toEqual([]);
    for (const title of [words.account.partners, words.account.revenue, words.messages])
      expect(view.textOf()).not.toContain(title);
  });

  it('keeps room while it loads', () => {
    const { answer } = createLateAnswer();
    const view = renderCard(place, () => answer);
    expect(view.find(LoadingSpinner).props.label).toBe(words.loading);
    expect(view.textOf().split('\u00A0').length).toBeGreaterThan(5);
  });

  it.each([
    [problems.notAllowed, words.failure.notAllowed, 'lock'],
    [problems.unexpected, words.failure.notShown, 'error'],
  ] as const)('says what to do about $code', async (problem, title, type) => {
    const view = await renderLoaded(place, problem);
    expect(view.find(ErrorState).props).toMatchObject({ title, type });
    expect(view.textOf()).toContain(problem.detail);
  });

  it('says that the backend is away, and tries again', async () => {
    const answers: Answer[] = [{ status: 'error', message: 'Gateway took too long' }];
    const view = await renderLoaded(place, () => answers.shift() ?? buildAccountCard());
    expect(view.textOf()).toContain(words.failure.away);
    view.find(Button).trigger('onClick');
    await view.waitFor(() => expect(view.textOf()).toContain('Protected for Northwind'));
  });
});

it('shows everything by topic in the tab, and no table in the sidebar', async () => {
  const tab = await renderLoaded('crm.record.tab', buildAccountCard({ note: 'The newest 50.' }));
  const sidebar = await renderLoaded('crm.record.sidebar', buildAccountCard());
  expect(sidebar.maybeFind(Table)).toBeNull();
  const both = ['Bluefin · Add-on', '€48,000.00', 'Renewal open', 'Waits for a decision'];
  for (const text of both)
    expect([text, tab.textOf(), sidebar.textOf()]).toEqual([
      text,
      expect.stringContaining(text),
      expect.stringContaining(text),
    ]);
  for (const text of ['2 earlier windows', 'Priya Raman · Northwind', 'The newest 50.'])
    expect(tab.textOf()).toContain(text);
});

it('has no column of amounts for who may not see them', async () => {
  const rows = [{ partner: 'Bluefin', deals: '1 deal won' }];
  const revenue = { state: 'From 1 deal won', rows };
  const view = await renderLoaded('crm.record.tab', buildAccountCard({ revenue }));
  expect(view.textOf()).toContain('1 deal won');
  expect(view.textOf()).not.toContain(words.amount);
});

it('leads from the last message to the deal where the thread goes on', async () => {
  const view = await renderLoaded('crm.record.sidebar', buildAccountCard());
  expect(view.find(CrmActionLink).props).toMatchObject({
    actionType: 'RECORD_APP_LINK',
    actionContext: { objectTypeId: '0-3', objectId: 9001 },
  });
  const [thread] = buildAccountCard().threads;
  const { dealRecordId: _, ...withoutDeal } = thread!;
  const other = await renderLoaded(
    'crm.record.sidebar',
    buildAccountCard({ threads: [withoutDeal] }),
  );
  expect(other.maybeFind(CrmActionLink)).toBeNull();
});

it('lets a manager review an open conflict from its line', async () => {
  const conflict = {
    conflictId: twoRegistrations.conflictId,
    title: twoRegistrations.title,
    status: 'Open since 21 Nov 2026',
    reasons: [],
    tone: 'warning',
  } as const;
  const card = buildAccountCard({
    headline: { ...buildAccountCard().headline, state: 'conflict', tone: 'warning' },
    conflicts: [conflict],
    actions: [actions.reviewConflict],
  });
  const view = await renderLoaded('crm.record.sidebar', card);
  expect(view.find(Alert).props.variant).toBe('warning');
  const review = view.find(Button, ({ text }) => text === actions.reviewConflict.label);
  expect(review.props.overlay).toBeDefined();
});
