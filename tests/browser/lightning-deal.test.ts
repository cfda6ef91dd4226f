import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { openOrgProgramme, type OrgProgramme } from '../support/org-programme.ts';

const partner = 'Cedar Ridge Systems';
/** Milliseconds in which a busy machine has started everything and bundled the components. */
const STARTING = 150_000;
const customer = { company: 'Bramble Textiles', domain: 'bramble-textiles.example' };

const { newPage } = useBrowser();
let programme: OrgProgramme;
let deal: string;

beforeAll(async () => {
  programme = await openOrgProgramme();
  const link = await programme.invite(partner, 'Sam Okoro');
  await programme.register(link, customer);
  deal = await programme.createDeal(customer);
}, STARTING);
afterAll(() => programme.close());

const record = (more = '') => `/lightning/r/Opportunity/${deal}/view${more}`;

/** Opens a page and tells which Apex methods it asked. */
async function open(page: Page, address: string): Promise<readonly string[]> {
  const calls: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/apex/')) calls.push(pathname.slice('/apex/'.length));
  });
  await page.goto(address);
  await page.waitForSelector('html[data-page=ready]');
  return calls;
}

it('a deal is read with one call of Apex, and nothing is wrong on its page', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  const problems = watchPage(page);
  const calls = await open(page, programme.as('ae', record()));
  await page.getByText(partner).first().waitFor();
  expect(calls).toEqual(['DealCardController.getCard']);
  expect([problems, await findBarriers(page), await measureOverflow(page)]).toEqual([[], [], 0]);
});

it('a manager approves from the card, which says so at once, and the CRM record follows', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  const problems = watchPage(page);
  await open(page, programme.as('manager', record()));
  await page.getByRole('button', { name: 'Approve' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Approve' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`${partner} · sourced · protected until`).first().waitFor();
  await expect
    .poll(() => programme.org.read('Opportunity', deal)['PRM_Protection_Status__c'])
    .toBe('active');
  expect(problems).toEqual([]);
});
