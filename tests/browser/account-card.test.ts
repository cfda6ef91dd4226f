import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountStates, usualAccount } from '../support/account-states.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, companyPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';

const CARD = 'GET /v1/cards/account';
const company = '7001';
const layouts = [
  { place: 'sidebar', widths: [320, 430] },
  { place: 'tab', widths: [900, 1440] },
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

async function open(model: object, path: string, width: number): Promise<void> {
  pages.answer({ [CARD]: model });
  await page.setViewportSize({ width, height: 900 });
  await openCard(page, pages.origin + path);
}

describe.each(layouts)("the company's $place", ({ place, widths }) => {
  it.each(accountStates)('shows $title without barriers and within its width', async (state) => {
    await open(state.model, companyPlaces[place](company), widths[0]);
    await page.getByText(state.text).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await measureOverflow(page)]).toEqual([width, 0]);
    }
  });
});

it('the tab shows every topic without barriers', async () => {
  await open(usualAccount, companyPlaces.tab(company), 900);
  for (const name of ['Protection', 'Revenue', 'Certifications', 'Messages']) {
    await page.getByRole('tab', { name }).click();
    expect([name, await findBarriers(page), await measureOverflow(page)]).toEqual([name, [], 0]);
  }
});

it('a message leads to its deal', async () => {
  await open(usualAccount, companyPlaces.sidebar(company), 430);
  await page.getByRole('button', { name: 'Open deal' }).click();
  await page.waitForURL(`**${cardPlaces.record('9001')}`);
});
