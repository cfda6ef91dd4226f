import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { pressEnterOn, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { useProduct } from '../support/product/use-product.ts';

const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };

const product = useProduct();
const { newPage } = useBrowser();
let link: string;

beforeAll(async () => {
  link = await product().invite('Harbour Light Consulting', 'Priya Raman');
});

const reachable = async (page: Page) => [await findBarriers(page), await measureOverflow(page)];

it('a partner registers four facts on a phone, and adds the rest by the same link', async () => {
  const page = await newPage(phone);
  await page.goto(`${link}/register`);
  await page.getByLabel('Customer', { exact: true }).fill('Meridian Cold Storage');
  await page.getByLabel('Your contact there').fill('Kim Customer');
  await page.getByLabel('Estimated amount').fill('84,000');
  await page.getByLabel('Expected close').fill(dayFromNow(60));
  await page.getByRole('button', { name: 'Send to' }).tap();

  await page.getByRole('status').getByText('Your registration has arrived.').waitFor();
  await page.getByText('Answer due').waitFor();
  const own = await page.getByText(`${link}/registrations/`).textContent();
  expect(await reachable(page)).toEqual([[], 0]);

  await page.goto(own ?? '');
  await page.getByText('Still missing for an approval').waitFor();
  await page.getByText('Add what is missing').tap();
  await page.getByLabel('Core').check();
  await page.getByLabel('Country of the customer').selectOption('DE');
  await page.getByLabel('What it was').selectOption('meeting');
  await page.getByLabel('When it happened').fill(dayFromNow(-5));
  await page.getByRole('textbox', { name: 'What happened' }).fill('First meeting at their plant');
  await page.locator('form[action$="/complete"]').getByRole('button', { name: 'Send to' }).tap();
  await page.getByRole('status').getByText('Your facts have been added.').waitFor();
  expect(await page.getByText('Still missing for an approval').count()).toBe(0);
  expect(await reachable(page)).toEqual([[], 0]);
});

it('a partner registers without a mouse, and is led to what needs another look', async () => {
  const page = await newPage();
  await page.goto(link);
  await pressEnterOn(page.getByRole('link', { name: 'Register a deal' }));
  await typeInto(page.getByLabel('Customer', { exact: true }), 'nordlys-aquaculture.example');
  await typeInto(page.getByLabel('Your contact there'), 'Ola Customer');
  await typeInto(page.getByLabel('Estimated amount'), 'many');
  await pressEnterOn(page.getByRole('button', { name: 'Send to' }));

  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
  await pressEnterOn(summary.getByRole('link', { name: 'Write a number' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('1,250.50');
  await typeInto(page.getByLabel('Expected close'), '06302027');
  await pressEnterOn(page.getByRole('button', { name: 'Send to' }));
  await page.getByRole('status').getByText('Your registration has arrived.').waitFor();
  await page.getByText('1,251').first().waitFor();
});

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
