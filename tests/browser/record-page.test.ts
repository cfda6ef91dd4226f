import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../support/browser/run-axe.ts';
import { type FixturePages, startFixturePages } from '../support/fixture-record-pages.ts';
import { launchBrowser } from '../support/launch-browser.ts';

const deal = '/crm/record/0-3/9001';
const sidebar = `${deal}?location=crm.record.sidebar`;

let pages: FixturePages;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [pages, browser] = await Promise.all([startFixturePages(), launchBrowser()]);
});
afterEach(async () => {
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await pages.stop();
});

async function open(path: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  page = await context.newPage();
  await page.goto(pages.origin + path);
  if (path !== '/') await page.waitForSelector('html:not([data-card=loading])');
  return page;
}

const cardState = () => page.evaluate(() => document.documentElement.dataset.card);
const openOverlays = () => page.locator('dialog[open] h2').allTextContents();

describe('a card on the record page', () => {
  it('is typed into, posts through the proxy, and shows the answer', async () => {
    await open(sidebar, 360);
    const text = 'The quick brown fox; can you share it by Friday?';
    await page.getByLabel('Message').pressSequentially(text);
    expect(await page.getByLabel('Message').inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('tab', { name: 'Thread (1)' }).waitFor();
    await page.getByRole('log').getByText('Sent.').waitFor();
    expect(await page.getByLabel('Message').inputValue()).toBe('');
    const request = pages.backend.seen.at(-1);
    expect(request?.body).toBe(JSON.stringify({ text }));
    expect(request?.url).toBe(
      '/v1/messages?userId=11&portalId=4242&userEmail=ada%2Bae%40example.com&appId=555',
    );
  });

  it('calls as the person chosen in the top bar', async () => {
    await open(deal);
    await page.getByRole('button', { name: 'Ada Ek' }).click();
    await page.getByRole('menuitem', { name: 'Bo Lind' }).click();
    await page.getByRole('button', { name: 'Bo Lind' }).waitFor();
    await page.getByLabel('Message').fill('hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('tab', { name: 'Thread (1)' }).waitFor();
    expect(pages.backend.seen.at(-1)?.url).toContain('userId=12&');
  });

  it('has no network of its own', async () => {
    await open(sidebar);
    const types = await page
      .workers()[0]
      ?.evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket, typeof indexedDB]);
    expect(types).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('hears of a property that changes in the CRM', async () => {
    await open(deal);
    pages.crm.set('prm_summary', 'Ended on 3 Nov');
    await page.getByTestId('summary').getByText('Ended on 3 Nov').waitFor();
    await page.locator('[data-property=prm_summary]').getByText('Ended on 3 Nov').waitFor();
  });

  it('that uses HTML is stopped, and the page says why', async () => {
    await open('/crm/preview/0-3/9001');
    await page.getByRole('alert').getByText('Unknown component: div').waitFor();
    expect(await cardState()).toBe('crashed');
  });

  it('is operated by the keyboard: tabs, panel, modal on top, and the way back', async () => {
    await open(sidebar, 430);
    await page.getByRole('tab', { name: 'Thread (0)' }).focus();
    await page.keyboard.press('ArrowRight');
    const why = page.getByRole('link', { name: 'Why?' });
    await why.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Why this deal is protected' }).waitFor();
    await page.getByRole('button', { name: 'Release' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Are you sure?' }).waitFor();
    expect(await openOverlays()).toHaveLength(2);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Are you sure?' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Release');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Why?');
  });

  it('closes the overlay it names with actions.closeOverlay', async () => {
    await open(sidebar);
    await page.getByRole('tab', { name: 'About' }).click();
    await page.getByRole('link', { name: 'Why?' }).click();
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('button', { name: 'Never mind' }).click();
    await page.getByRole('dialog', { name: 'Are you sure?' }).waitFor({ state: 'detached' });
    expect(await openOverlays()).toEqual(['Why this deal is protected']);
  });

  it('explains a disabled button to the keyboard too', async () => {
    await open(sidebar);
    await page.getByRole('tab', { name: 'About' }).click();
    const extend = page.getByRole('button', { name: 'Extend' });
    await extend.focus();
    await page.getByText('It ended already').waitFor({ state: 'visible' });
    expect(await extend.getAttribute('aria-disabled')).toBe('true');
  });

  it('opens a menu by the keyboard, moves in it, and leaves it by Escape', async () => {
    await open(`${deal}?location=crm.record.tab`, 320);
    const more = page.getByRole('button', { name: 'More' });
    await more.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe('End by us');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
    expect(await focused()).toBe('More');
  });

  it('sorts and turns the pages of a table', async () => {
    await open(`${deal}?location=crm.record.tab`);
    const header = page.getByRole('columnheader', { name: 'Partner' });
    await header.getByRole('button').click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('button', { name: 'Next' })
      .click();
    await page.locator('[aria-current=page]').getByText('3').waitFor();
  });

  it('gets the values of every field when its form is sent', async () => {
    await open(`${deal}?location=crm.record.tab`);
    await page.getByRole('textbox', { name: 'Customer' }).pressSequentially('Contoso');
    await page.getByLabel('Reason').selectOption('Outside the programme');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Register' }).click();
    const sent = await page.getByTestId('sent').filter({ hasText: '{' }).textContent();
    expect(JSON.parse(sent ?? '')).toMatchObject({
      name: 'Contoso',
      seats: 12,
      amount: 84000,
      close: { year: 2027, month: 0, date: 8 },
      reason: 'outside',
      lines: ['existing'],
      notify: true,
      which: 'outside',
    });
  });
});

describe('the app home', () => {
  it('moves between its pages, and Back returns', async () => {
    await open('/app-home');
    await page.getByRole('link', { name: 'Open the first' }).click();
    await page.getByText('The first registration').waitFor();
    expect(page.url()).toContain('path=%2Fone');
    await page.goBack();
    await page.getByRole('link', { name: 'Open the first' }).waitFor();
    expect(await page.title()).toBe('Queue');
  });
});

describe('every page', () => {
  it.each([
    ['the start page', '/', 1280],
    ['the start page on a phone', '/', 320],
    ['the record page', deal, 1440],
    ['every component in a tab', `${deal}?location=crm.record.tab`, 900],
    ['a card in the narrowest sidebar', sidebar, 320],
    ['the preview', '/crm/preview/0-3/9001', 1000],
    ['the app home', '/app-home', 1280],
    ['a record that is not there', '/crm/record/0-3/404', 800],
  ])('%s passes axe and does not scroll sideways', async (_title, path, width) => {
    await open(path, width);
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
