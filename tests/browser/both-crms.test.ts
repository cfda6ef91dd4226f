import type { DealInBoth } from '@alongside/scripts/small-product/create-deal-in-both';
import { registerByLink } from '@alongside/scripts/small-product/register-deal';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { useBothCrms } from '../support/product/use-both-crms.ts';

/* The same deal side by side: what is done in one CRM shows in the other. */

const partner = 'Juniper Field Partners';
const rival = 'Larch Systems';
const customer = { company: 'Maple Cold Chain', domain: 'maple-cold-chain.example' };
const disputed = { company: 'Oak Harbour Docks', domain: 'oak-harbour-docks.example' };

const both = useBothCrms();
const { newPage } = useBrowser();
let link: string;
let deal: DealInBoth;

beforeAll(async () => {
  link = await both().invite(partner, 'June Field');
  await registerByLink(link, customer);
  deal = await both().createDealInBoth(customer);
});

const wide = { viewport: { width: 1440, height: 1000 } };

async function openInHubspot(job: 'ae' | 'manager', of = deal): Promise<Page> {
  const page = await newPage(wide);
  await openCard(page, both().actAs(job, cardPlaces.tab(of.hubspotId)));
  return page;
}

async function openInSalesforce(job: 'ae' | 'manager', of = deal): Promise<Page> {
  const page = await newPage(wide);
  await page.goto(of.inSalesforce(job));
  await page.waitForSelector('html[data-page=ready]');
  return page;
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

/** Until when the card protects; the record's own fields, which follow later, count no days. */
const protectedUntil = async (page: Page): Promise<string> => {
  const headline = page.getByText(/ · sourced · protected until .* \(\d+ days\)/).first();
  return /until \d+ \w+ \d+/.exec(await headline.innerText())?.[0] ?? '';
};

/** Until when the message after an action says so. */
const toldUntil = async (page: Page): Promise<string> => {
  const told = page
    .locator('[role=log], lightning-toast')
    .getByText(/^Protected until /)
    .last();
  return /until \d+ \w+ \d+/.exec(await told.innerText())?.[0] ?? '';
};

const fieldsOfOpportunity = () => both().org.read('Opportunity', deal.salesforceId);

it('an account executive reads the same answer in both', async () => {
  const asks = `${partner} asks to register this customer`;
  await says(await openInHubspot('ae'), asks);
  await says(await openInSalesforce('ae'), asks);
});

it('an approval in Salesforce shows in HubSpot, and stands on both records', async () => {
  const page = await openInSalesforce('manager');
  const problems = watchPage(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Approve' }).first().click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  const told = await toldUntil(page);
  const there = await protectedUntil(page);
  expect(told).toBe(there);
  expect(await protectedUntil(await openInHubspot('ae'))).toBe(there);
  const { properties } = await both().portal.waitFor(
    deal.hubspotId,
    (record) => record.properties['prm_protection_status'] === 'active',
  );
  await expect
    .poll(() => fieldsOfOpportunity()['PRM_Protection_Status__c'], { timeout: 20_000 })
    .toBe('active');
  const fields = fieldsOfOpportunity();
  expect(fields['PRM_Partner_Org__c']).toBe(properties['prm_partner_org']);
  expect(fields['PRM_Registration_Id__c']).toBe(properties['prm_registration_id']);
  expect(problems).toEqual([]);
});

it('more time given in HubSpot shows in Salesforce', async () => {
  const page = await openInHubspot('manager');
  const before = await protectedUntil(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Extend' }).first().click();
  await dialog.getByLabel('Days').fill('30');
  await dialog.getByLabel('Reason').fill('The tender was postponed.');
  await dialog.getByRole('button', { name: 'Extend' }).click();
  const told = await toldUntil(page);
  await says(page, 'Extended');
  expect(told).not.toBe(before);
  await expect.poll(() => protectedUntil(page)).toBe(told);
  expect(await protectedUntil(await openInSalesforce('ae'))).toBe(told);
});

it('a message written in Salesforce is read in HubSpot and by the partner', async () => {
  const message = 'Can you join the demo on Thursday?';
  const page = await openInSalesforce('ae');
  await page.getByLabel('Write a message').first().fill(message);
  await page
    .getByRole('button', { name: `Send to ${partner}` })
    .first()
    .click();
  await says(page, message);
  const hubspot = await openInHubspot('manager');
  await hubspot.getByRole('tab', { name: /^Thread/ }).click();
  await says(hubspot, message);
  const phone = await newPage({ viewport: { width: 375, height: 800 } });
  await phone.goto(link);
  await phone.getByRole('link', { name: customer.domain }).click();
  await says(phone, message);
});

it('a conflict settled in Salesforce is settled in HubSpot', async () => {
  await registerByLink(link, disputed);
  await registerByLink(await both().invite(rival, 'Lara Larch'), disputed);
  const inBoth = await both().createDealInBoth(disputed);
  const page = await openInSalesforce('manager', inBoth);
  await page.getByRole('button', { name: 'Review conflict' }).first().click();
  await page.getByRole('dialog').first().getByRole('button', { name: 'Settle conflict' }).click();
  const confirm = page.getByRole('dialog').last();
  await confirm.getByRole('radio', { name: partner }).check();
  await confirm.getByRole('button', { name: 'Settle' }).click();
  await says(page, `${partner} goes first`);
  const hubspot = await openInHubspot('ae', inBoth);
  await says(hubspot, `${partner} asks to register this customer`);
});
