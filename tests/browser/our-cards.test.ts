import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import { buildDealCard } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { whyProtected } from '../../hubspot-app/src/app/ui/test-data/explanation.ts';
import * as problems from '../../hubspot-app/src/app/ui/test-data/problems.ts';
import { buildQueue, buildQueueItem } from '../../hubspot-app/src/app/ui/test-data/queue.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';
import { longName } from '../support/card-states.ts';

const CARD = 'GET /v1/cards/deal';
const QUEUE = 'GET /v1/registrations/queue';
const deal = '9001';

const { newPage } = useBrowser(true);
let pages: CardPages;
let page: Page;

beforeAll(async () => {
  pages = await startCardPages();
  page = await newPage();
});
afterAll(() => pages.stop());

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await openCard(page, pages.origin + path);
}

const manyItems = Array.from({ length: 100 }, (_, index) =>
  buildQueueItem({ registrationId: `reg_${index}`, partner: `Partner ${index}` }),
);
const longItem = buildQueueItem({
  partner: longName,
  customer: longName,
  amount: '1,250,000,000 EUR',
  flags: [{ text: `Our own deal with ${longName} is older.`, tone: 'warning' }],
  actions: [actions.approve, actions.extendTooLate, actions.decline, actions.seeWhy],
});

describe('the queue', () => {
  it.each([
    ['nothing', buildQueue([]), 'Nothing waits for you'],
    ['one registration', buildQueue([buildQueueItem()]), 'Contoso GmbH'],
    ['a hundred', buildQueue(manyItems), 'Partner 99'],
    ['very long names', buildQueue([longItem]), longName],
    ['who may not see it', problems.notAllowed, problems.notAllowed.detail],
  ])('shows %s without barriers and within its width', async (_, model, text) => {
    pages.answer({ [QUEUE]: model });
    await open('/app-home', 1280);
    await page.getByText(text).first().waitFor();
    expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  });
});

it.each([
  ['Decline', 320],
  ['Decline', 1000],
  ['Extend', 430],
])(
  'the form of "%s" is without barriers at %i px, also with what is missing',
  async (name, width) => {
    pages.answer({ [CARD]: buildDealCard({ actions: [actions.decline] }) });
    await open(cardPlaces.sidebar(deal), width);
    await page.getByRole('button', { name }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.getByText('This is needed.').first().waitFor();
    expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  },
);

it('explains a decision in a panel', async () => {
  pages.answer({
    [CARD]: buildDealCard(),
    [`GET /v1/decisions/${whyProtected.decisionId}`]: whyProtected,
  });
  await open(cardPlaces.sidebar(deal), 430);
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByRole('dialog').getByText(whyProtected.sentence).waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it('approves from the queue after showing what will happen', async () => {
  pages.answer({
    [QUEUE]: buildQueue([buildQueueItem()]),
    [`GET ${actions.approve.formPath}`]: actions.approvalForm,
    [`POST ${actions.approve.call?.path}`]: { status: 'Protected until 8 Jan 2027' },
  });
  await open('/app-home', 1280);
  await page.getByRole('button', { name: 'Approve' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('The deal "Contoso rollout" is linked.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Create a deal' }).check();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('Protected until 8 Jan 2027').waitFor();
  expect(pages.sent).toEqual([{ deal: 'create', idempotencyKey: expect.any(String) }]);
});

it('settles a conflict in a modal over the panel', async () => {
  const path = `/v1/conflicts/${twoRegistrations.conflictId}`;
  pages.answer({
    [CARD]: buildDealCard({ primaryAction: actions.reviewConflict }),
    [`GET ${path}`]: twoRegistrations,
    [`POST ${path}/settle`]: { ...twoRegistrations, status: 'Settled for Northwind today' },
  });
  await open(cardPlaces.tab(deal), 1000);
  await page.getByRole('button', { name: 'Review conflict' }).click();
  await page.getByText('Bluefin · Silver').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Settle for Northwind' }).click();
  await page.getByRole('button', { name: 'Settle', exact: true }).click();
  await page.getByText('Settled for Northwind today').waitFor();
});

it('is usable with a hundred registrations, by keyboard alone', async () => {
  pages.answer({
    [QUEUE]: buildQueue(manyItems),
    [`GET ${actions.approve.formPath}`]: actions.approvalForm,
  });
  await open('/app-home', 1280);
  await page.getByText('Partner 99').waitFor();
  await page.getByRole('button', { name: 'Approve' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('What will happen').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
