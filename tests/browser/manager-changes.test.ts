import { beforeAll, expect, it } from 'vitest';
import { createDeal, registerByLink } from '@alongside/scripts/small-product/register-deal';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { useProduct } from '../support/product/use-product.ts';

const customer = { company: 'Fir Lantern Works', domain: 'fir-lantern-works.example' };

const product = useProduct();
const { newPage } = useBrowser();
let dealId: string;

beforeAll(async () => {
  const link = await product().invite('Heron Field Partners', 'Hedda Heron');
  await registerByLink(link, customer);
  dealId = await createDeal(product(), customer);
});

it('a manager reads what a change does, changes the amount, and finds it changed', async () => {
  const page = await newPage({ viewport: { width: 900, height: 900 } });
  await openCard(page, product().actAs('manager', cardPlaces.tab(dealId)));
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('button', { name: 'Change registration' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText('The customer cannot be changed').waitFor();
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  await page.setViewportSize({ width: 360, height: 900 });
  expect(await panel.evaluate((drawn) => drawn.scrollWidth - drawn.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 900, height: 900 });

  const send = panel.getByRole('button', { name: 'Change', exact: true });
  await send.click();
  await panel.getByText('Nothing would change').first().waitFor();
  await panel.getByLabel('Amount in').fill('125,000.50');
  await send.click();
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Change registration' }).click();
  const amount = panel.getByLabel('Amount in');
  await amount.waitFor();
  expect(await amount.inputValue()).toBe('125000.50');
});
