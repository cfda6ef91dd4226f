import { fileURLToPath } from 'node:url';
import type { Send } from '@alongside/apex-runner/call-apex';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { type LightningPages, startLightningPages } from '../support/lightning-pages.ts';

const source = fileURLToPath(new URL('../../scripts/sandbox/lightning/fixtures', import.meta.url));
const { newPage } = useBrowser();
let pages: LightningPages;
let page: Page;
let problems: readonly string[];
let deal = '';
let counted = 0;

/** The service behind the gallery: counts, and renames in the CRM. */
const answer =
  (org: OrgControl): Send =>
  async ({ endpoint, body }) => {
    if (endpoint.endsWith('/count')) return { status: 200, body: String((counted += 1)) };
    const { recordId, name } = JSON.parse(body) as { recordId: string; name: string };
    org.update('Opportunity', recordId, { Name: name });
    return { status: 200, body: 'null' };
  };

beforeAll(async () => {
  pages = await startLightningPages(source, answer);
  await fetch(`${pages.origin}/lightning/c/gallery`);
});
beforeEach(async () => {
  const account = pages.org.create('Account', { Name: 'Contoso GmbH' });
  deal = pages.org.create('Opportunity', {
    Name: 'Contoso rollout',
    AccountId: account,
    StageName: 'Prospecting',
    CloseDate: '2026-12-20',
    Amount: 84_000,
  });
  counted = 0;
  page = await newPage({ viewport: { width: 1280, height: 900 } });
  problems = watchPage(page);
});
afterAll(() => pages.stop());

async function open(address: string): Promise<void> {
  await page.goto(pages.origin + address);
  await page.waitForSelector('html[data-page=ready]');
}

const alone = (more = '') => `/lightning/c/gallery?recordId=${deal}${more}`;
const fact = (text: string) => page.getByText(text, { exact: true });

describe('a component on the page', () => {
  it('is drawn with base components, its label, its record and what Apex answers', async () => {
    await open(alone());
    await page.getByRole('heading', { name: 'Gallery' }).waitFor();
    await page.getByText('31 Dec 2026').waitFor();
    const facts = [
      'name Contoso rollout',
      'account Contoso GmbH',
      'amount €84,000.00',
      'missing undefined',
      'calls 1',
      'user same',
      'region LARGE',
      'form factor Large',
      'hidden undefined',
    ];
    expect(await page.getByRole('listitem').allTextContents()).toEqual(facts);
    await page.getByRole('tab', { name: 'Files' }).click();
    await page.getByText('No files').waitFor();
    expect(problems).toEqual([]);
  });

  it('is told that it stands on a phone, and what its user is permitted', async () => {
    await open(alone('&width=320&region=SMALL&permissions=PRM_Hide_Cards'));
    await Promise.all(
      ['region SMALL', 'form factor Small', 'hidden true'].map((text) => fact(text).waitFor()),
    );
    expect(await measureOverflow(page)).toBe(0);
  });

  it('changes a record, asks Apex and the record anew, and toasts', async () => {
    await open(alone());
    await page.getByRole('button', { name: 'Rename' }).click();
    await fact('name Renamed by Apex').waitFor();
    await fact('calls 2').waitFor();
    await page.getByText('It has a new name.').waitFor();
    await page.getByRole('button', { name: 'Rename' }).click();
    await fact('calls 3').waitFor();
    expect(pages.org.read('Opportunity', deal)['Name']).toBe('Renamed by Apex');
    expect(problems).toEqual([]);
  });

  it('reads what Apex threw from the message of the error', async () => {
    await open(alone());
    await page.getByRole('button', { name: 'Refuse' }).click();
    await page.getByRole('status').getByText('Ask a manager.').waitFor();
  });

  it('opens a modal that keeps the focus and gives back an answer', async () => {
    await open(alone());
    await page.getByRole('button', { name: 'Ask' }).click();
    const dialog = page.getByRole('dialog', { name: 'A question' });
    await dialog.getByLabel('Reason').fill('because');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Yes' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('[data-answer]').textContent()).toBe('yes');
    expect(problems).toEqual([]);
  });

  it('leads to another record', async () => {
    await open(alone());
    await page.getByRole('button', { name: 'Open account' }).click();
    await page.getByRole('heading', { name: 'Contoso GmbH', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/lightning\/r\/Account\/001\w+\/view$/);
  });

  it('that imports what the org has not is named', async () => {
    await page.goto(`${pages.origin}/lightning/c/broken`);
    await page.getByText('There is no custom label Gone').waitFor();
  });
});

describe('a page of Lightning', () => {
  const record = (more = '') => `/lightning/r/Opportunity/${deal}/view${more}`;

  it('puts a component on the right at once, and into a tab when the tab is opened', async () => {
    await open(record());
    await fact('region SMALL').waitFor();
    expect(await fact('region LARGE').count()).toBe(0);
    await page.getByRole('tab', { name: 'Wide gallery' }).click();
    await fact('region LARGE').waitFor();
    // Both ask the same: the browser keeps the answer.
    expect(counted).toBe(1);
  });

  it('shows in its own fields what a component changed', async () => {
    await open(record());
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('heading', { name: 'Renamed by Apex', level: 1 }).waitFor();
  });

  it('moves between its tabs by the arrow keys', async () => {
    await open(record());
    await page.getByRole('tab', { name: 'Details' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Wide gallery', selected: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Details', selected: true }).waitFor();
  });

  it('is another person’s after choosing them', async () => {
    await open(record());
    await page.getByText('Clara Lindqvist').first().click();
    await page.getByRole('link', { name: 'Noor Haddad' }).click();
    await page.locator('summary').getByText('Noor Haddad').waitFor();
    await fact('user same').first().waitFor();
  });

  it.each([
    ['a record', () => record(), 1440],
    ['a record in the dark', () => record('?theme=dark'), 1440],
    ['a record under SLDS 1', () => record('?theme=slds1'), 1440],
    ['a record on a phone', () => record('?width=320'), 320],
    ['the start page', () => '/', 1024],
    ['a tab', () => '/lightning/n/Gallery', 1024],
    ['a record that is not there', () => '/lightning/r/Opportunity/006000000000000AAA/view', 800],
  ])('%s passes axe and does not scroll sideways', async (_, address, width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(address());
    expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
  });
});
