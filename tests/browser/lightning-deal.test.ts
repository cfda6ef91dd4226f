import { registerByLink } from '@alongside/scripts/small-product/register-deal';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { apexDoor, measureCard } from '../support/browser/measure-card.ts';
import { pressEnterOn, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { useOrgProgramme } from '../support/org-programme.ts';

const partner = 'Cedar Ridge Systems';
const customer = { company: 'Bramble Textiles', domain: 'bramble-textiles.example' };

const programme = useOrgProgramme();
const { newPage } = useBrowser();
let link: string;
let deal: string;

beforeAll(async () => {
  link = await programme().invite(partner, 'Sam Okoro');
  await registerByLink(link, customer);
  deal = await programme().createDeal(customer);
});

const wide = { viewport: { width: 1440, height: 1000 } };
const reachable = async (page: Page) => [await findBarriers(page), await measureOverflow(page)];
const record = () => `/lightning/r/Opportunity/${deal}/view`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-page=ready]');
}

it('a manager approves from the card, which says so at once, and the CRM record follows', async () => {
  const page = await newPage(wide);
  const problems = watchPage(page);
  await open(page, programme().as('manager', record()));
  await page.getByText(`${partner} asks to register this customer`).waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
  await page.getByRole('button', { name: 'Approve' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('is linked to the registration').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`${partner} · sourced · protected until`).first().waitFor();
  await expect
    .poll(() => programme().org.read('Opportunity', deal)['PRM_Protection_Status__c'])
    .toBe('active');
  expect(problems).toEqual([]);
});

it('a card is read with one call of Apex of at most 100 KB', async () => {
  const pages = await programme().openPages();
  const address = programme().as('ae', record(), pages);
  const cost = await measureCard(await newPage(wide), address, 'Work it with Sam Okoro', apexDoor);
  await pages.close();
  const { bytes, milliseconds } = cost;
  process.stdout.write(
    `One card in Salesforce: ${bytes} bytes, ${milliseconds} ms from answer to headline.\n`,
  );
  expect(cost.requests).toEqual(['DealCardController.getCard']);
  expect(cost.bytes).toBeLessThanOrEqual(100_000);
});

it.each([
  ['on a phone', 'width=375', 375],
  ['in the dark', 'theme=dark', 1440],
  ['under SLDS 1', 'theme=slds1', 1440],
])('an account executive reads %s whose the deal is and until when', async (_, search, width) => {
  const page = await newPage({ viewport: { width, height: 800 } });
  const problems = watchPage(page);
  await open(page, programme().as('ae', `${record()}?${search}`));
  await page.getByText(`${partner} · sourced · protected until`).first().waitFor();
  await page.getByText('Work it with Sam Okoro (their AE)').waitFor();
  await page.getByText('Needs some activity by').waitFor();
  expect([...(await reachable(page)), problems]).toEqual([[], 0, []]);
});

it('an account executive writes to the partner without a mouse, and the partner reads it', async () => {
  const page = await newPage(wide);
  const problems = watchPage(page);
  await open(page, programme().as('ae', record()));
  await typeInto(page.getByLabel('Write a message'), 'Can you join the demo on Thursday?');
  await pressEnterOn(page.getByRole('button', { name: `Send to ${partner}` }));
  await page.getByText('Clara Lindqvist · ').first().waitFor();
  expect(await page.getByLabel('Write a message').inputValue()).toBe('');
  expect([...(await reachable(page)), problems]).toEqual([[], 0, []]);

  const phone = await newPage({ viewport: { width: 375, height: 800 } });
  await phone.goto(link);
  await phone.getByRole('link', { name: customer.domain }).click();
  await phone.getByText('Can you join the demo on Thursday?').waitFor();
});

it('the wide card tells every topic, and "Why?" tells the rules with what they found', async () => {
  const page = await newPage(wide);
  const problems = watchPage(page);
  await open(page, programme().as('ae', record()));
  await page.getByRole('tab', { name: 'Partners' }).click();
  const tabs = page.getByRole('tabpanel', { name: 'Partners' });
  for (const name of ['Attribution', 'Protection', 'Certifications', 'Thread', 'History']) {
    await tabs.getByRole('tab', { name }).click();
    expect([name, ...(await reachable(page))]).toEqual([name, [], 0]);
  }
  await page.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByRole('dialog').getByText('Passed').first().waitFor();
  expect([await findBarriers(page), problems]).toEqual([[], []]);
});
