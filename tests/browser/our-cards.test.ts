import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import { buildDealCard, noPartnerDeal } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { whyProtected } from '../../hubspot-app/src/app/ui/test-data/explanation.ts';
import { headlines } from '../../hubspot-app/src/app/ui/test-data/headlines.ts';
import * as problems from '../../hubspot-app/src/app/ui/test-data/problems.ts';
import { buildQueue, buildQueueItem } from '../../hubspot-app/src/app/ui/test-data/queue.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';

const CARD = 'GET /v1/cards/deal';
const QUEUE = 'GET /v1/registrations/queue';
const deal = '/crm/record/0-3/9001';
const places = {
  sidebar: `${deal}?location=crm.record.sidebar`,
  tab: `${deal}?location=crm.record.tab`,
  preview: '/crm/preview/0-3/9001?location=crm.preview',
} as const;

let pages: CardPages;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [pages, browser] = await Promise.all([startCardPages(), launchBrowser()]);
  context = await browser.newContext();
});
beforeEach(async () => {
  page = await context.newPage();
  return () => page.close();
});
afterAll(async () => {
  await browser.close();
  await pages.stop();
});

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(pages.origin + path);
  await page.waitForSelector('html:not([data-card=loading])');
  await page.getByText('Loading the partner view').waitFor({ state: 'detached' });
}

/** Rules about whole pages (landmarks, order of headings) concern HubSpot's page, not a card in it. */
async function findBarriers(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Pixels by which the page is wider than its window. */
const measureOverflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const states: readonly (readonly [title: string, model: object, text: string])[] = [
  ...headlines.map(
    (headline) => [headline.state, buildDealCard({ headline }), headline.text] as const,
  ),
  ['nothing at all', noPartnerDeal, 'No partner'],
  ['not connected', problems.notConnected, problems.notConnected.detail],
  ['our fault', problems.unexpected, problems.unexpected.reference],
];

describe('the sidebar', () => {
  it.each(states)('shows %s without barriers and within its width', async (_, model, text) => {
    pages.answer({ [CARD]: model });
    await open(places.sidebar, 320);
    await page.getByText(text).first().waitFor();
    expect(await findBarriers()).toEqual([]);
    for (const width of [320, 360, 430]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await measureOverflow()).toBe(0);
    }
  });
});

it.each(['tab', 'preview'] as const)('shows the %s without barriers', async (place) => {
  pages.answer({ [CARD]: buildDealCard() });
  await open(places[place], place === 'tab' ? 900 : 360);
  await page.getByText('protected until 8 Jan 2027').waitFor();
  expect(await findBarriers()).toEqual([]);
});

it('shows every topic of the tab without barriers', async () => {
  pages.answer({ [CARD]: buildDealCard() });
  await open(places.tab, 900);
  for (const name of ['Attribution', 'Protection', 'Certifications', 'Thread', 'History']) {
    await page.getByRole('tab', { name }).click();
    expect(await findBarriers()).toEqual([]);
  }
});

it('explains a decision in a panel', async () => {
  pages.answer({
    [CARD]: buildDealCard(),
    [`GET /v1/decisions/${whyProtected.decisionId}`]: whyProtected,
  });
  await open(places.sidebar, 430);
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByRole('dialog').getByText(whyProtected.sentence).waitFor();
  expect(await findBarriers()).toEqual([]);
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
  expect(await findBarriers()).toEqual([]);
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
  await open(places.tab, 1000);
  await page.getByRole('button', { name: 'Review conflict' }).click();
  await page.getByText('Bluefin · Silver').waitFor();
  expect(await findBarriers()).toEqual([]);
  await page.getByRole('button', { name: 'Settle for Northwind' }).click();
  await page.getByRole('button', { name: 'Settle', exact: true }).click();
  await page.getByText('Settled for Northwind today').waitFor();
});

it('is usable with a hundred registrations, by keyboard alone', async () => {
  const items = Array.from({ length: 100 }, (_, index) =>
    buildQueueItem({ registrationId: `reg_${index}`, partner: `Partner ${index}` }),
  );
  pages.answer({
    [QUEUE]: buildQueue(items),
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
