import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildAccountCard,
  noPartnerAccount,
} from '../../hubspot-app/src/app/ui/test-data/account-card.ts';
import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import * as problems from '../../hubspot-app/src/app/ui/test-data/problems.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, companyPlaces, openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';
import { type CardState, longName } from '../support/card-states.ts';

const CARD = 'GET /v1/cards/account';
const company = '7001';
const layouts = [
  { place: 'sidebar', widths: [320, 430] },
  { place: 'tab', widths: [900, 1440] },
  { place: 'preview', widths: [430] },
] as const;

const usual = buildAccountCard();
const longNames = buildAccountCard({
  headline: { ...usual.headline, text: `Protected for ${longName}`, modifiers: [longName] },
  partners: usual.partners.map((one) => ({ ...one, partner: longName })),
  incumbents: usual.incumbents.map((one) => ({ ...one, partner: longName, products: longName })),
  windows: usual.windows.map((one) => ({ ...one, partner: longName, products: longName })),
  registrations: usual.registrations.map((one) => ({ ...one, partner: longName })),
  revenue: {
    ...usual.revenue,
    rows: usual.revenue.rows.map((row) => ({ ...row, partner: longName })),
  },
  threads: usual.threads.map((one) => ({ ...one, partner: longName, about: longName })),
});
const conflicting = buildAccountCard({
  headline: { ...usual.headline, state: 'conflict', text: 'Two registered it', tone: 'warning' },
  conflicts: [
    {
      conflictId: twoRegistrations.conflictId,
      title: twoRegistrations.title,
      status: 'Open since 21 Nov 2026',
      reasons: ['Both registered the same customer and product.'],
      tone: 'warning',
    },
  ],
  actions: [actions.reviewConflict],
});

const states: readonly CardState[] = [
  { title: 'partners, renewal, revenue', model: usual, text: usual.headline.text },
  { title: 'a conflict', model: conflicting, text: 'Two registered it' },
  { title: 'very long names', model: longNames, text: `Protected for ${longName}` },
  { title: 'nobody', model: noPartnerAccount, text: 'No partner works with this account yet' },
  { title: 'not allowed', model: problems.notAllowed, text: problems.notAllowed.detail },
  { title: 'our fault', model: problems.unexpected, text: problems.unexpected.detail },
];

const { newPage } = useBrowser(true);
let pages: CardPages;
let page: Page;

beforeAll(async () => {
  pages = await startCardPages();
  page = await newPage();
});
afterAll(() => pages.stop());

async function open(model: object, path: string, width: number): Promise<void> {
  pages.answer({ [CARD]: model });
  await page.setViewportSize({ width, height: 900 });
  await openCard(page, pages.origin + path);
}

describe.each(layouts)("the company's $place", ({ place, widths }) => {
  it.each(states)('shows $title without barriers and within its width', async (state) => {
    await open(state.model, companyPlaces[place](company), widths[0]);
    await page.getByText(state.text).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await measureOverflow(page)]).toEqual([width, 0]);
    }
  });
});

it('the tab shows every topic without barriers', async () => {
  await open(usual, companyPlaces.tab(company), 900);
  for (const name of ['Protection', 'Revenue', 'Certifications', 'Messages']) {
    await page.getByRole('tab', { name }).click();
    expect([name, await findBarriers(page), await measureOverflow(page)]).toEqual([name, [], 0]);
  }
});

it('a message leads to its deal', async () => {
  await open(usual, companyPlaces.sidebar(company), 430);
  await page.getByRole('button', { name: 'Open deal' }).click();
  await page.waitForURL(`**${cardPlaces.record('9001')}`);
});
