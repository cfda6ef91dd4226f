import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDealCard } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';
import { cardStates } from '../support/card-states.ts';

const CARD = 'GET /v1/cards/deal';
const deal = '9001';
const layouts = [
  { place: 'sidebar', widths: [320, 360, 430] },
  { place: 'tab', widths: [900] },
  { place: 'preview', widths: [430] },
] as const;

const { newPage } = useBrowser(true);
let pages: CardPages;
let page: Page;

beforeAll(async () => {
  pages = await startCardPages();
  page = await newPage();
});
afterAll(() => pages.stop());

describe.each(layouts)('the $place', ({ place, widths }) => {
  it.each(cardStates)('shows $title without barriers and within its width', async (state) => {
    pages.answer({ [CARD]: state.model });
    await page.setViewportSize({ width: widths[0], height: 900 });
    await openCard(page, pages.origin + cardPlaces[place](deal));
    await page.getByText(state.text).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await measureOverflow(page)]).toEqual([width, 0]);
    }
  });
});

it('the tab shows every topic without barriers', async () => {
  pages.answer({ [CARD]: buildDealCard() });
  await page.setViewportSize({ width: 900, height: 900 });
  await openCard(page, pages.origin + cardPlaces.tab(deal));
  for (const name of ['Attribution', 'Protection', 'Certifications', 'Thread', 'History']) {
    await page.getByRole('tab', { name }).click();
    expect([name, await findBarriers(page)]).toEqual([name, []]);
  }
});

it('while a card is read it says so, and takes the room it will need', async () => {
  pages.answer({ [CARD]: buildDealCard() });
  const release = pages.hold();
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(pages.origin + cardPlaces.sidebar(deal));
  await page.getByText('Loading the partner view').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const height = () => page.locator('section.card').evaluate((card) => card.clientHeight);
  const before = await height();
  release();
  await page.getByText('protected until 8 Jan 2027').waitFor();
  expect(before / (await height())).toBeGreaterThan(0.6);
  expect(before / (await height())).toBeLessThan(1.4);
});

it('a card that cannot be read again shows what was known, and says so', async () => {
  const sent = { status: 'Sent to Northwind' };
  const card = buildDealCard();
  const path = card.thread.posts[0]?.call?.path;
  pages.answer({ [CARD]: card, [`POST ${path}`]: sent });
  await page.setViewportSize({ width: 320, height: 900 });
  await openCard(page, pages.origin + cardPlaces.sidebar(deal));
  await page.getByLabel('Write a message').fill('Hello');
  pages.answer({ [`POST ${path}`]: sent });
  await page.getByRole('button', { name: 'Send to Northwind' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.getByText('protected until 8 Jan 2027').waitFor();
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
});
