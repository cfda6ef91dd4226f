import { registerByLink } from '@alongside/scripts/small-product/register-deal';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { useOrgProgramme } from '../support/org-programme.ts';

const partner = 'Cedar Ridge Systems';
const customer = { company: 'Bramble Textiles', domain: 'bramble-textiles.example' };

const programme = useOrgProgramme();
const { newPage } = useBrowser();
let account: string;

beforeAll(async () => {
  const link = await programme().invite(partner, 'Sam Okoro');
  const deal = await programme().createDeal(customer);
  await registerByLink(link, customer);
  account = String(programme().org.read('Opportunity', deal)['AccountId']);
});

async function open(page: Page, job: 'ae' | 'manager'): Promise<readonly string[]> {
  const problems = watchPage(page);
  await page.goto(programme().as(job, `/lightning/r/Account/${account}/view`));
  await page.waitForSelector('html[data-page=ready]');
  return problems;
}

it('an account says which partner registered it, and explains why that waits', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  const problems = await open(page, 'manager');
  const card = page.locator('c-account-card').first();
  await card.getByText(partner).first().waitFor();
  await card.getByText('Registrations without an opportunity').waitFor();
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  await card.getByRole('button', { name: 'Why?' }).first().click();
  await page.getByRole('dialog').getByText('Rules').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(problems).toEqual([]);
});

it('an account executive reads the same partner on the account', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await open(page, 'ae');
  await page.locator('c-account-card').first().getByText(partner).first().waitFor();
});
