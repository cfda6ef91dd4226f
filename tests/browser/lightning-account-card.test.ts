import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountStates, usualAccount } from '../support/account-states.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { readLayoutShift, watchLayoutShift } from '../support/browser/measure-shift.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { type LightningCards, startLightningCards } from '../support/lightning-cards.ts';

const CARD = 'card.get-account';
const HEADLINE = usualAccount.headline.text;
const KNOWN = 'Bluefin holds what was sold here';
const layouts = [
  { region: 'SMALL', widths: [320, 430] },
  { region: 'LARGE', widths: [900] },
] as const;

const { newPage } = useBrowser(true);
let cards: LightningCards;
let page: Page;
let problems: readonly string[];
let account = '';

beforeAll(async () => {
  cards = await startLightningCards();
  account = cards.org.create('Account', { Name: 'Contoso GmbH' });
  cards.org.update('Account', account, { PRM_Incumbent_Partner__c: 'Bluefin' });
  await fetch(`${cards.origin}/lightning/c/accountCard`);
  page = await newPage({ viewport: { width: 900, height: 900 } });
  problems = watchPage(page);
  await watchLayoutShift(page);
});
afterAll(() => cards.stop());

async function open(region: string, more = ''): Promise<void> {
  const [width = 900] = layouts.find((layout) => layout.region === region)?.widths ?? [];
  const held = region === 'SMALL' ? `&width=${width}` : '';
  await page.setViewportSize({ width, height: 900 });
  const query = `recordId=${account}&objectApiName=Account&region=${region}${held}${more}`;
  await page.goto(`${cards.origin}/lightning/c/accountCard?${query}`);
}

const shown = (text: string) => page.getByText(text).first().waitFor();

describe.each(layouts)('in a region that is $region', ({ region, widths }) => {
  it.each(accountStates)('$title has no barriers and fits', async (state) => {
    cards.answer({ [CARD]: state.model });
    await open(region);
    await shown(state.text);
    expect(await findBarriers(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await measureOverflow(page)]).toEqual([width, 0]);
    }
  });

  it.each(['dark', 'slds1'])('has no barriers in the theme %s', async (theme) => {
    cards.answer({ [CARD]: usualAccount });
    await open(region, `&theme=${theme}`);
    await shown(HEADLINE);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('paints from the record, asks Apex once, and nothing moves when the card arrives', async () => {
    cards.answer({ [CARD]: usualAccount });
    const release = cards.hold();
    await open(region);
    await shown(KNOWN);
    expect(await findBarriers(page)).toEqual([]);
    release();
    await shown(HEADLINE);
    expect([await readLayoutShift(page), cards.asked]).toEqual([0, [CARD]]);
  });

  it('says what the record knows and how old it is when our service is away', async () => {
    cards.answer({});
    await open(region);
    await shown('Shown as it was last known');
    await shown(KNOWN);
    expect(await findBarriers(page)).toEqual([]);
    cards.answer({ [CARD]: usualAccount });
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown(HEADLINE);
  });
});

it('shows every topic without barriers', async () => {
  cards.answer({ [CARD]: usualAccount });
  await open('LARGE');
  for (const name of ['Protection', 'Revenue', 'Certifications', 'Messages (2 unread)']) {
    await page.getByRole('tab', { name }).click();
    expect([name, await findBarriers(page), await measureOverflow(page)]).toEqual([name, [], 0]);
  }
});

it('unfolds what stands behind in one column', async () => {
  cards.answer({ [CARD]: usualAccount });
  await open('SMALL');
  await page.getByRole('button', { name: 'Revenue' }).click();
  await shown('1 deal won · €48,000.00');
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
});

it('shows nothing and asks nobody where its reader hides cards', async () => {
  cards.answer({ [CARD]: usualAccount });
  await open('LARGE', '&permissions=PRM_Hide_Cards');
  await page.waitForSelector('html[data-page=ready]');
  expect(await page.locator('c-account-card').innerText()).toBe('');
  expect(cards.asked).toEqual([]);
});

it('is read once where it stands twice on a page', async () => {
  cards.answer({ [CARD]: usualAccount });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${cards.origin}/lightning/r/Account/${account}/view`);
  await page.getByRole('tab', { name: 'Partners' }).click();
  await expect.poll(() => page.getByText(HEADLINE).count()).toBe(2);
  expect(cards.asked).toEqual([CARD]);
});

it('reports nothing wrong to the browser', () => {
  expect(problems.filter((text) => !text.includes('500'))).toEqual([]);
});
