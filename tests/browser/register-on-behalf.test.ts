import type { DealInBoth } from '@alongside/scripts/small-product/create-deal-in-both';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { useBothCrms } from '../support/product/use-both-crms.ts';

/* One of us registers a deal for the partner who brought it; the partner confirms by its own link. */

const partner = 'Sequoia Partners';
const person = 'Sara Sequoia';
const narrow = { viewport: { width: 430, height: 1000 } };
const wide = { viewport: { width: 1440, height: 1000 } };

const both = useBothCrms();
const { newPage } = useBrowser();
let link: string;

beforeAll(async () => {
  link = await both().invite(partner, person);
});

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const asksToConfirm = `Waiting for ${partner} to confirm`;

async function openInSalesforce(deal: DealInBoth, size = wide): Promise<Page> {
  const page = await newPage(size);
  await page.goto(deal.inSalesforce('ae'));
  await page.waitForSelector('html[data-page=ready]');
  return page;
}

async function openInHubspot(deal: DealInBoth, size = narrow): Promise<Page> {
  const page = await newPage(size);
  await openCard(page, both().actAs('ae', cardPlaces.sidebar(deal.hubspotId)));
  return page;
}

async function confirmAsPartner(domain: string): Promise<void> {
  const phone = await newPage({ viewport: { width: 375, height: 800 } });
  await phone.goto(link);
  await phone.getByRole('link', { name: domain }).click();
  await phone.getByRole('button', { name: /confirm/i }).click();
  await says(phone, 'You confirmed');
}

it('in Salesforce it is registered, and both CRMs wait for the partner', async () => {
  const deal = await both().createDealInBoth({
    company: 'Rowan Glass Works',
    domain: 'rowan-glass-works.example',
  });
  const page = await openInSalesforce(deal);
  const problems = watchPage(page);
  await page.getByRole('button', { name: 'Register for a partner' }).first().click();
  const dialog = page.getByRole('dialog');
  await says(page, 'Register Rowan Glass Works for a partner');
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  await dialog.getByRole('button', { name: 'Register' }).click();
  await dialog.getByText('This is needed.').first().waitFor();
  await dialog.getByLabel('Partner and who confirms').selectOption(`${partner} · ${person}`);
  await dialog.getByLabel('Contact at the customer').fill('Ronja Rowan');
  await dialog.getByLabel('Expected close').fill('at the end of March');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await dialog.getByText(/entry does not match the allowed format/).waitFor();
  await dialog.getByLabel('Expected close').fill('Mar 31, 2027');
  await dialog.getByRole('button', { name: 'Register' }).click();
  await says(page, asksToConfirm);
  await says(await openInHubspot(deal), asksToConfirm);
  expect(problems).toEqual([]);
});

it('in HubSpot it is registered from the sidebar, and the partner confirms it', async () => {
  const company = 'Hazel Foundry';
  const deal = await both().createDealInBoth({ company, domain: 'hazel-foundry.example' });
  const page = await openInHubspot(deal);
  await page.getByRole('button', { name: 'Register for a partner' }).first().click();
  const dialog = page.getByRole('dialog');
  await says(page, `Register ${company} for a partner`);
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  await dialog.getByLabel('Partner and who confirms').selectOption(`${partner} · ${person}`);
  await dialog.getByLabel('Contact at the customer').fill('Hanna Hazel');
  await dialog.getByLabel('Expected close').fill('2027-03-31');
  await dialog.getByRole('button', { name: 'Register', exact: true }).click();
  await says(page, asksToConfirm);
  await confirmAsPartner(company);
  await says(await openInSalesforce(deal), `${partner} asks to register this customer`);
});
