import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { partnerAddresses, readEverything } from '../support/browser/read-everything.ts';
import { pressEnterOn, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { createDeal, registerByLink } from '@alongside/scripts/small-product/register-deal';
import { useProduct } from '../support/product/use-product.ts';

/** Found in nothing that is sent to the rival. */
const winner = 'Canary Zebrafinch Partners';
const rival = 'Quiet Dune Consulting';

const product = useProduct();
const { newPage } = useBrowser();
let winnerLink: string;
let rivalLink: string;

beforeAll(async () => {
  winnerLink = await product().invite(winner, 'Wren Canary');
  rivalLink = await product().invite(rival, 'Dune Quiet');
});

const wide = { viewport: { width: 1280, height: 900 } };
const reachable = async (page: Page) => [await findBarriers(page), await measureOverflow(page)];
const asManager = (path: string) => product().actAs('manager', path);
const customerOf = (company: string) => ({
  company,
  domain: `${company.toLowerCase().replaceAll(' ', '-')}.example`,
});
const rowOf = (page: Page, company: string) =>
  page.getByRole('row').filter({ hasText: customerOf(company).domain });

async function openQueue(): Promise<Page> {
  const page = await newPage(wide);
  await openCard(page, asManager('/app-home'));
  await page.getByText('Waiting for a decision').waitFor();
  return page;
}

it('a manager approves in the queue after reading what will happen in the CRM', async () => {
  await registerByLink(winnerLink, customerOf('Alder Bakeries'));
  const page = await openQueue();
  await rowOf(page, 'Alder Bakeries').getByRole('button', { name: 'Approve' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByText(`${winner} is protected until`).waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
  await panel.getByRole('radio', { name: /^Create/ }).check();
  await panel.getByRole('button', { name: 'Approve' }).click();
  await rowOf(page, 'Alder Bakeries').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Decided' }).click();
  await rowOf(page, 'Alder Bakeries').waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('a manager declines with a reason without a mouse, and the partner reads it', async () => {
  const receipt = await registerByLink(winnerLink, customerOf('Beech Optics'));
  const page = await openQueue();
  await pressEnterOn(rowOf(page, 'Beech Optics').getByRole('button', { name: 'Decline' }));
  const panel = page.getByRole('dialog');
  await pressEnterOn(panel.getByRole('button', { name: 'Decline' }));
  await panel.getByText('This is needed.').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await typeInto(panel.getByLabel('Reason'), 'Existing');
  await pressEnterOn(panel.getByRole('button', { name: 'Decline' }));
  await rowOf(page, 'Beech Optics').waitFor({ state: 'detached' });
  await page.goto(receipt);
  await page
    .getByText(/Declined: existing customer/i)
    .first()
    .waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('a manager asks, and the partner answers by the link', async () => {
  const receipt = await registerByLink(winnerLink, customerOf('Cypress Tools'));
  const page = await openQueue();
  await rowOf(page, 'Cypress Tools').getByRole('button', { name: 'Ask' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Question').fill('Which plant is this for?');
  await panel.getByRole('button', { name: `Send to ${winner}` }).click();
  await panel.waitFor({ state: 'detached' });
  await page.goto(receipt);
  await page.getByText('Which plant is this for?').first().waitFor();
  await page.getByLabel('Your answer').fill('The one in Lübeck.');
  await page.getByRole('button', { name: 'Send answer' }).click();
  await page.getByRole('status').waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('a manager decides on the card: approves, extends and releases', async () => {
  const customer = customerOf('Dogwood Freight');
  await registerByLink(winnerLink, customer);
  const dealId = await createDeal(product(), customer);
  const page = await newPage({ viewport: { width: 900, height: 900 } });
  await openCard(page, asManager(cardPlaces.tab(dealId)));
  await page.getByRole('button', { name: 'Approve' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Approve' }).click();
  await page.getByText(`${winner} · sourced · protected until`).waitFor();

  await page.getByRole('button', { name: 'Extend' }).click();
  await panel.getByLabel('Days').fill('30');
  await panel.getByLabel('Reason').fill('The tender was postponed.');
  await panel.getByRole('button', { name: 'Extend' }).click();
  await page.getByText('Extended').first().waitFor();

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('button', { name: 'Release protection' }).click();
  await panel.getByText('is not protected from').waitFor();
  await panel.getByLabel('Reason').selectOption('The partner gave up');
  await panel.getByRole('button', { name: 'Release' }).click();
  await page.getByText('protection ended').first().waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('a conflict is settled side by side, and the rival reads why without a name', async () => {
  const customer = customerOf('Elm Harbour Mills');
  await registerByLink(winnerLink, customer);
  const receipt = await registerByLink(rivalLink, customer);
  const dealId = await createDeal(product(), customer);
  const page = await newPage(wide);
  await openCard(page, asManager(cardPlaces.tab(dealId)));
  await page.getByRole('button', { name: 'Review conflict' }).click();
  const panel = page.getByRole('dialog').first();
  await panel.getByText(`${winner} · Gold`).waitFor();
  await panel.getByText(`${rival} · Gold`).waitFor();
  await panel.getByText('Deciding rule').waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
  await panel.getByRole('button', { name: 'Settle conflict' }).click();
  const confirm = page.getByRole('dialog').last();
  await confirm.getByRole('button', { name: 'Cancel' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await confirm.getByRole('radio', { name: winner }).check();
  await confirm.getByRole('button', { name: 'Settle' }).click();
  await page.getByText(`${winner} goes first`).first().waitFor();
  await page.getByText(`${winner} asks to register this customer`).waitFor();

  const reader = await newPage(wide);
  const sent = await readEverything(reader, partnerAddresses(rivalLink, receipt));
  expect(await reachable(reader)).toEqual([[], 0]);
  expect(sent).toMatch(/declined/i);
  expect(sent).not.toMatch(/canary|zebrafinch|wren/i);
});
