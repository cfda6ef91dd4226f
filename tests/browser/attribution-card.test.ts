import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeAttribution } from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { buildDealCard } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';

const { newPage } = useBrowser(true);
let pages: CardPages;

const others = [
  {
    models: 'First touch, Last touch, Equal by help, By position, U-shaped, W-shaped, Full path',
    parts: 'Northwind Trading Company 66.67 %, Bluefin Systems Integration 33.33 %',
  },
  { models: 'Sourced and influenced', parts: 'Northwind Trading Company 70 %, Our own team 30 %' },
];

beforeAll(async () => {
  pages = await startCardPages();
  const { attribution } = buildDealCard();
  const state = 'Fixed on 3 Nov 2026, adjusted on 20 Nov 2026';
  const card = buildDealCard({
    primaryAction: seeAttribution,
    attribution: { ...attribution, state, others },
  });
  pages.answer({ 'GET /v1/cards/deal': card });
});
afterAll(() => pages.stop());

it.each([320, 360, 430])('other models open inside the panel %i pixels wide', async (width) => {
  const page = await newPage({ viewport: { width, height: 900 } });
  await openCard(page, pages.origin + cardPlaces.sidebar('9001'));
  await page.getByRole('button', { name: 'See attribution' }).click();
  await page.getByText('Fixed on 3 Nov 2026').waitFor();
  await page.getByRole('button', { name: 'Other models' }).click();
  await page.getByText('Sourced and influenced').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
  const { x, width: wide } = (await page.getByRole('table').boundingBox())!;
  expect([x >= 0, x + wide <= width]).toEqual([true, true]);
});
