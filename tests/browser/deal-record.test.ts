import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { measureCard } from '../support/browser/measure-card.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { pressEnterOn, tabTo, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import {
  approveOnCard,
  createDeal,
  registerByLink,
} from '@alongside/scripts/small-product/register-deal';
import { useProduct } from '../support/product/use-product.ts';

const partner = 'Cedar Ridge Systems';
const protectedCustomer = { company: 'Aurora Foundries', domain: 'aurora-foundries.example' };
const askedCustomer = { company: 'Bramble Textiles', domain: 'bramble-textiles.example' };

const product = useProduct();
const { newPage } = useBrowser();
let link: string;
let protectedDeal: string;
let askedDeal: string;

beforeAll(async () => {
  link = await product().invite(partner, 'Sam Okoro');
  await registerByLink(link, protectedCustomer);
  protectedDeal = await createDeal(product(), protectedCustomer);
  await approveOnCard(product(), protectedDeal);
  await registerByLink(link, askedCustomer);
  askedDeal = await createDeal(product(), askedCustomer);
});

const sidebar = { viewport: { width: 360, height: 900 } };
const reachable = async (page: Page) => [await findBarriers(page), await measureOverflow(page)];
const ae = (place: keyof typeof cardPlaces, deal: string) =>
  product().actAs('ae', cardPlaces[place](deal));

it('a card is read with one request of at most 100 KB', async () => {
  const page = await newPage(sidebar);
  const cost = await measureCard(page, ae('sidebar', protectedDeal), 'Work it with Sam Okoro');
  const { bytes, milliseconds } = cost;
  process.stdout.write(`One card: ${bytes} bytes, ${milliseconds} ms from answer to headline.\n`);
  expect(cost.requests).toEqual(['/v1/cards/deal']);
  expect(cost.bytes).toBeLessThanOrEqual(100_000);
});

it('an account executive reads whose the deal is and until when, in the sidebar', async () => {
  const page = await newPage(sidebar);
  await openCard(page, ae('sidebar', protectedDeal));
  await page.getByText(`${partner} · sourced · protected until`).waitFor();
  await page.getByText('Work it with Sam Okoro (their AE)').waitFor();
  await page.getByRole('progressbar', { name: `Protection ${partner}` }).waitFor();
  await page.getByText('Needs some activity by').waitFor();
  await page.getByText(`AE · ${partner}`).waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('the company of a protected deal says so too, one click from the deal', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 900 } });
  await openCard(page, ae('record', protectedDeal));
  await page.getByRole('link', { name: protectedCustomer.company, exact: true }).click();
  await page.getByText(`Protected for ${partner} until`).first().waitFor();
  await page.getByRole('tab', { name: 'Revenue' }).click();
  await page.getByText('No deal was won here yet.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it('an account executive writes to the partner without a mouse, and the partner reads it', async () => {
  const page = await newPage(sidebar);
  await openCard(page, ae('sidebar', protectedDeal));
  await typeInto(page.getByLabel('Write a message'), 'Can you join the demo on Thursday?');
  await pressEnterOn(page.getByRole('button', { name: `Send to ${partner}` }));
  await page.getByText('Clara Lindqvist · ').waitFor();
  expect(await page.getByLabel('Write a message').inputValue()).toBe('');
  expect(await reachable(page)).toEqual([[], 0]);

  const phone = await newPage({ viewport: { width: 375, height: 800 } });
  await phone.goto(link);
  await phone.getByRole('link', { name: 'aurora-foundries.example' }).click();
  await phone.getByText('Can you join the demo on Thursday?').waitFor();
  expect(await reachable(phone)).toEqual([[], 0]);
});

it('an account executive adds evidence without a mouse', async () => {
  const page = await newPage(sidebar);
  await openCard(page, ae('sidebar', askedDeal));
  await pressEnterOn(page.getByRole('button', { name: 'Add evidence' }));
  const panel = page.getByRole('dialog', { name: 'Add what you know about this customer' });
  await panel.getByText('Whoever decides sees it; no partner does.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await typeInto(panel.getByLabel('What it is'), 'Meeting');
  await typeInto(panel.getByLabel('What you know'), 'They met our architect twice.');
  await pressEnterOn(panel.getByRole('button', { name: 'Add evidence' }));
  await panel.waitFor({ state: 'detached' });
  await tabTo(page.getByRole('button', { name: 'Add evidence' }));
});

it('the tab tells every topic, and "Why?" tells the rules with what they found', async () => {
  const page = await newPage({ viewport: { width: 900, height: 900 } });
  await openCard(page, ae('tab', protectedDeal));
  for (const name of ['Attribution', 'Protection', 'Certifications', 'Thread', 'History']) {
    await page.getByRole('tab', { name }).click();
    expect([name, ...(await reachable(page))]).toEqual([name, [], 0]);
  }
  await page.getByRole('button', { name: 'Why?' }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByText('Passed').first().waitFor();
  await panel.getByText('It waits for a decision').waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

it('the preview says it in one look', async () => {
  const page = await newPage({ viewport: { width: 430, height: 700 } });
  await openCard(page, ae('preview', protectedDeal));
  await page.getByText(`${partner} · sourced`).waitFor();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: `Message ${partner}` }).waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});

it('an account executive is not even shown what only a manager may do', async () => {
  const page = await newPage(sidebar);
  const buttonsOf = async (job: 'ae' | 'manager') => {
    await openCard(page, product().actAs(job, cardPlaces.sidebar(askedDeal)));
    await page.getByRole('button', { name: 'Add evidence' }).waitFor();
    return page.getByRole('button').allTextContents();
  };
  const deciding = ['Approve', 'Ask', 'Decline', 'Link registration'];
  const forAe = await buttonsOf('ae');
  expect(deciding.filter((label) => forAe.includes(label))).toEqual([]);
  expect(await buttonsOf('manager')).toEqual(expect.arrayContaining(deciding));
});

it('the record shows the decision as properties and as a note, while it is open', async () => {
  const page = await newPage({ viewport: { width: 1440, height: 1000 } });
  await openCard(page, ae('record', askedDeal));
  await approveOnCard(product(), askedDeal);
  await page
    .locator('[data-property=prm_protection_status]')
    .getByText('Protected')
    .waitFor({ timeout: 20_000 });
  await page.getByRole('tab', { name: 'Activity' }).click();
  await page.getByRole('list', { name: 'Activity' }).getByText(partner).first().waitFor();
  expect(await reachable(page)).toEqual([[], 0]);
});
