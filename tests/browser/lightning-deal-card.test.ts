import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDealCard, noPartnerDeal } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { seeAttribution } from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { readLayoutShift, watchLayoutShift } from '../support/browser/measure-shift.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { cardStates } from '../support/card-states.ts';
import { type LightningCards, startLightningCards } from '../support/lightning-cards.ts';

const CARD = 'card.get-deal';
const READ = 'collaboration.mark-read';
const SUMMARY = 'Northwind · sourced · protected until 8 Jan 2027';
const layouts = [
  { region: 'SMALL', widths: [320, 430] },
  { region: 'LARGE', widths: [900] },
] as const;

const { newPage } = useBrowser(true);
let cards: LightningCards;
let page: Page;
let problems: readonly string[];
let deal = '';

beforeAll(async () => {
  cards = await startLightningCards();
  const account = cards.org.create('Account', { Name: 'Contoso GmbH' });
  deal = cards.org.create('Opportunity', {
    Name: 'Contoso rollout',
    AccountId: account,
    StageName: 'Prospecting',
    CloseDate: '2026-12-20',
  });
  cards.org.update('Opportunity', deal, { PRM_Summary__c: SUMMARY });
  page = await newPage({ viewport: { width: 900, height: 900 } });
  // The first opening bundles the components.
  page.setDefaultNavigationTimeout(60_000);
  problems = watchPage(page);
  await watchLayoutShift(page);
});
afterAll(() => cards.stop());

async function open(region: string, theme = 'light'): Promise<void> {
  const [width] = layouts.find((layout) => layout.region === region)?.widths ?? [];
  const held = region === 'SMALL' ? `&width=${width}` : '';
  await page.setViewportSize({ width: width ?? 900, height: 900 });
  const query = `recordId=${deal}&region=${region}&theme=${theme}${held}`;
  await page.goto(`${cards.origin}/lightning/c/dealCard?${query}`);
}

const shown = (text: string) => page.getByText(text).first().waitFor();

describe.each(layouts)('in a region that is $region', ({ region, widths }) => {
  it.each(cardStates)('$title has no barriers and fits', async (state) => {
    cards.answer({ [CARD]: state.model });
    await open(region);
    await shown(state.text);
    expect(await findBarriers(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await measureOverflow(page)]).toEqual([width, 0]);
    }
  });

  it('has no barriers in the dark', async () => {
    cards.answer({ [CARD]: buildDealCard() });
    await open(region, 'dark');
    await shown('47 days left');
    expect(await findBarriers(page)).toEqual([]);
  });

  it('paints from the record, asks Apex once, and nothing moves when the card arrives', async () => {
    cards.answer({ [CARD]: buildDealCard() });
    const release = cards.hold();
    await open(region);
    await shown(SUMMARY);
    expect(await findBarriers(page)).toEqual([]);
    release();
    await shown('47 days left');
    expect([await readLayoutShift(page), cards.asked]).toEqual([0, [CARD]]);
  });

  it('opens the attribution when asked for it, and goes there', async () => {
    cards.answer({ [CARD]: buildDealCard({ primaryAction: seeAttribution }) });
    await open(region);
    await page.getByRole('button', { name: 'See attribution' }).click();
    await shown('48,000.00 EUR');
    const goesTo = region === 'SMALL' ? 'Attribution' : 'Primary · Open until';
    await expect.poll(() => page.locator(':focus').textContent()).toContain(goesTo);
  });

  it('says what the record knows and how old it is when our service is away', async () => {
    cards.answer({});
    await open(region);
    await shown('Shown as it was last known');
    await shown(SUMMARY);
    expect(await findBarriers(page)).toEqual([]);
    cards.answer({ [CARD]: buildDealCard() });
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown('47 days left');
  });
});

it('moves nothing on the page of a record, and asks once for all its cards', async () => {
  cards.answer({ [CARD]: buildDealCard() });
  const release = cards.hold();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${cards.origin}/lightning/r/Opportunity/${deal}/view`);
  await shown(SUMMARY);
  release();
  await shown('47 days left');
  expect([await readLayoutShift(page), cards.asked]).toEqual([0, [CARD]]);
});

it('reads from right to left', async () => {
  cards.answer({ [CARD]: buildDealCard() });
  await open('SMALL');
  await shown('47 days left');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const middle = async (part: string) => {
    const box = await page.locator(part).first().boundingBox();
    return box ? box.x + box.width / 2 : 0;
  };
  expect(await middle('.extended')).toBeLessThan(await middle('.today'));
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
});

it('says that the messages were seen when their tab is opened, and reads the card again', async () => {
  cards.answer({ [CARD]: buildDealCard(), [READ]: {} });
  await open('LARGE');
  await page.getByRole('tab', { name: 'Thread (2 unread)' }).click();
  await expect.poll(() => cards.asked).toEqual([CARD, READ, CARD]);
  for (const name of ['Attribution', 'Protection', 'Certifications', 'History']) {
    await page.getByRole('tab', { name }).click();
    expect([name, await findBarriers(page)]).toEqual([name, []]);
  }
});

it('sends a message to those whom the button names', async () => {
  const POST = 'collaboration.post-message';
  cards.answer({ [CARD]: buildDealCard(), [POST]: {} });
  await open('SMALL');
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await shown('This is needed.');
  await page.getByLabel('Write a message').fill('Shall we meet on Thursday?');
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await shown('Message saved.');
  await expect.poll(() => cards.asked).toEqual([CARD, POST, CARD]);
});

it('is short where no partner has to do with the deal', async () => {
  cards.answer({ [CARD]: noPartnerDeal });
  await open('SMALL');
  await shown('No partner');
  const { height = 900 } = (await page.locator('c-deal-card').boundingBox()) ?? {};
  expect(height).toBeLessThan(240);
});

it('reports nothing wrong to the browser', () => {
  expect(problems.filter((text) => !text.includes('500'))).toEqual([]);
});
