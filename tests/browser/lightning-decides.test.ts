import { registerByLink } from '@alongside/scripts/small-product/register-deal';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { partnerAddresses, readEverything } from '../support/browser/read-everything.ts';
import { pressEnterOn, tabTo, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { useOrgProgramme } from '../support/org-programme.ts';

/** Found in nothing that is sent to the rival. */
const winner = 'Canary Zebrafinch Partners';
const rival = 'Quiet Dune Consulting';

const programme = useOrgProgramme();
const { newPage } = useBrowser();
let winnerLink: string;
let rivalLink: string;

beforeAll(async () => {
  winnerLink = await programme().invite(winner, 'Wren Canary');
  rivalLink = await programme().invite(rival, 'Dune Quiet');
});

const reachable = async (page: Page) => [await findBarriers(page), await measureOverflow(page)];
const customerOf = (company: string) => ({
  company,
  domain: `${company.toLowerCase().replaceAll(' ', '-')}.example`,
});
const rowOf = (page: Page, company: string): Locator =>
  page.getByRole('row').filter({ hasText: customerOf(company).domain });

async function openAsManager(path: string): Promise<[Page, readonly string[]]> {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  const problems = watchPage(page);
  await page.goto(programme().as('manager', path));
  await page.waitForSelector('html[data-page=ready]');
  return [page, problems];
}

const QUEUE = '/lightning/n/PRM_Queue';

it('a manager declines in the queue with a reason, without a mouse, and the partner reads it', async () => {
  const receipt = await registerByLink(winnerLink, customerOf('Beech Optics'));
  const [page, problems] = await openAsManager(QUEUE);
  await pressEnterOn(rowOf(page, 'Beech Optics').getByRole('button', { name: 'Decline' }));
  const dialog = page.getByRole('dialog');
  await pressEnterOn(dialog.getByRole('button', { name: 'Decline' }));
  await dialog.getByText('This is needed.').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await typeInto(dialog.getByLabel('Reason'), 'Existing');
  await pressEnterOn(dialog.getByRole('button', { name: 'Decline' }));
  await rowOf(page, 'Beech Optics').waitFor({ state: 'detached' });
  expect([...(await reachable(page)), problems]).toEqual([[], 0, []]);
  await page.goto(receipt);
  await page
    .getByText(/Declined: existing customer/i)
    .first()
    .waitFor();
});

it('a manager asks in the queue, and the partner reads the question by the link', async () => {
  const receipt = await registerByLink(winnerLink, customerOf('Cypress Tools'));
  const [page, problems] = await openAsManager(QUEUE);
  await rowOf(page, 'Cypress Tools').getByRole('button', { name: 'Ask' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Question').fill('Which plant is this for?');
  await dialog.getByRole('button', { name: `Send to ${winner}` }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.goto(receipt);
  await page.getByText('Which plant is this for?').first().waitFor();
});

it('a manager decides on the card: approves, extends and releases', async () => {
  const customer = customerOf('Dogwood Freight');
  await registerByLink(winnerLink, customer);
  const deal = await programme().createDeal(customer);
  const [page, problems] = await openAsManager(`/lightning/r/Opportunity/${deal}/view`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Approve' }).click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await page.getByText(`${winner} · sourced · protected until`).first().waitFor();

  await page.getByRole('button', { name: 'Extend' }).click();
  await dialog.getByLabel('Days').fill('30');
  await dialog.getByLabel('Reason').fill('The tender was postponed.');
  await dialog.getByRole('button', { name: 'Extend' }).click();
  await page.getByText('Extended').first().waitFor();

  await page.getByText('More actions').click();
  await page.getByRole('button', { name: 'Release protection' }).click();
  await dialog.getByText('is not protected from').waitFor();
  await dialog.getByLabel('Reason').selectOption('The partner gave up');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await page.getByText('protection ended').first().waitFor();
  expect([...(await reachable(page)), problems]).toEqual([[], 0, []]);
});

it('a conflict is settled side by side, and the rival reads why without a name', async () => {
  const customer = customerOf('Elm Harbour Mills');
  await registerByLink(winnerLink, customer);
  const receipt = await registerByLink(rivalLink, customer);
  const deal = await programme().createDeal(customer);
  const [page, problems] = await openAsManager(`/lightning/r/Opportunity/${deal}/view`);
  await tabTo(page.getByRole('button', { name: 'Review conflict' }));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog').first();
  await panel.getByText(`${winner} · Gold`).waitFor();
  await panel.getByText(`${rival} · Gold`).waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
  await panel.getByRole('button', { name: 'Settle conflict' }).click();
  const confirm = page.getByRole('dialog').last();
  await confirm.getByRole('radio', { name: winner }).check();
  await confirm.getByRole('button', { name: 'Settle' }).click();
  await page.getByText(`${winner} goes first`).first().waitFor();
  expect(problems).toEqual([]);

  const sent = await readEverything(await newPage(), partnerAddresses(rivalLink, receipt));
  expect(sent).toMatch(/declined/i);
  expect(sent).not.toMatch(/canary|zebrafinch|wren/i);
});
