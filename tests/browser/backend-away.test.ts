import { afterEach, beforeAll, expect, it } from 'vitest';
import { findBarriers } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { createDeal, registerByLink } from '@alongside/scripts/small-product/register-deal';
import { useOwnProduct } from '../support/product/use-own-product.ts';

const product = useOwnProduct();
const { newPage } = useBrowser();
const customer = { company: 'Gorse Analytics', domain: 'gorse-analytics.example' };
let address: string;

beforeAll(async () => {
  await registerByLink(await product().invite('Foxglove Partners', 'Ines Vale'), customer);
  const dealId = await createDeal(product(), customer);
  address = product().actAs('ae', cardPlaces.sidebar(dealId));
});
afterEach(() => product().backend.start());

it('a card without its backend says what to do, and comes back by "Try again"', async () => {
  const page = await newPage({ viewport: { width: 360, height: 800 } });
  await product().backend.stop();
  await openCard(page, address);
  await page.getByText('Alongside cannot be reached').waitFor();
  await page.getByText('try again in a minute').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await product().backend.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Foxglove Partners asks to register this customer').waitFor();
});

it('a message that could not be sent stays in its box, and is sent once', async () => {
  const page = await newPage({ viewport: { width: 360, height: 800 } });
  await openCard(page, address);
  await page.getByLabel('Write a message').fill('See you on Thursday.');
  await product().backend.stop();
  const send = page.getByRole('button', { name: 'Save internal note' });
  await send.click();
  await page.getByRole('alert').getByText('Alongside does not answer right now').waitFor();
  expect(await page.getByLabel('Write a message').inputValue()).toBe('See you on Thursday.');
  expect(await findBarriers(page)).toEqual([]);
  await product().backend.start();
  await send.click();
  await page.getByText('Clara Lindqvist · ').waitFor();
  expect(await page.getByText('See you on Thursday.').count()).toBe(1);
});
