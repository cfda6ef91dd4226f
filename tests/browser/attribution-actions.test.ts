import { buildDealCard } from '@alongside/backend/rules/card/build-deal-card';
import {
  cardCaseFiles,
  factsOf,
  nowOf,
  readerOf,
} from '@alongside/backend/rules/test-data/card/load-card-cases';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { cardPlaces, openCard } from '../support/browser/open-card.ts';
import { pressEnterOn, tabTo, typeInto } from '../support/browser/tab-to.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { type CardPages, startCardPages } from '../support/card-pages.ts';

const { newPage } = useBrowser();
const cases = cardCaseFiles().find(([file]) => file === 'attribution-actions')![1];
let pages: CardPages;

beforeAll(async () => {
  pages = await startCardPages();
});
afterAll(() => pages.stop());

/** The card as the backend makes it of a case, on a phone's width. */
async function openCase(title: string, place: string): Promise<Page> {
  const one = cases.find((one) => one.title.startsWith(title))!;
  const model = buildDealCard(factsOf(one), readerOf(one), nowOf(one));
  const calls = [...model.actions, ...model.moreActions].flatMap(({ call }) =>
    call?.method === 'POST' ? [[`POST ${call.path}`, {}]] : [],
  );
  pages.answer({ 'GET /v1/cards/deal': model, ...Object.fromEntries(calls) });
  const page = await newPage({ viewport: { width: 360, height: 900 } });
  await openCard(page, pages.origin + place);
  return page;
}

it('parts are agreed in percent for each partner, beside the deal and without a mouse', async () => {
  const page = await openCase('parts are agreed', cardPlaces.sidebar('9001'));
  await pressEnterOn(page.getByRole('button', { name: 'Agree parts' }));
  const panel = page.getByRole('dialog');
  await panel.getByText('The parts must add up to 100 %.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
  expect(await panel.getByLabel('Northwind, in %').inputValue()).toBe('62.5');
  await typeInto(panel.getByLabel('Bluefin, in %'), '37,5');
  await pressEnterOn(panel.getByRole('button', { name: 'Agree parts' }));
  await panel.waitFor({ state: 'detached' });
  const [partnerA, partnerB] = ['1', '2'].map((end) => `par_${end.padStart(26, '0')}`);
  expect(pages.sent.at(-1)).toMatchObject({ parts: { [partnerA!]: '62.5', [partnerB!]: '37,5' } });
});

it('a role is changed with its cause, from the rare actions of the tab', async () => {
  const page = await openCase('a manager changes a role', cardPlaces.tab('9001'));
  await pressEnterOn(page.getByRole('button', { name: 'More actions' }));
  await pressEnterOn(page.getByRole('button', { name: 'Change the role' }));
  const panel = page.getByRole('dialog');
  await panel.getByText('At its approval it was fixed as: sourced.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const { x, width } = (await panel.boundingBox())!;
  expect([x >= 0, x + width <= 360]).toEqual([true, true]);
  await pressEnterOn(panel.getByRole('button', { name: 'Change the role' }));
  await panel.getByText('This is needed.').first().waitFor();
  await panel.getByRole('radio', { name: 'Influenced' }).check();
  await tabTo(panel.getByRole('radio', { name: 'An appeal was upheld' }));
  await page.keyboard.press('Space');
  await pressEnterOn(panel.getByRole('button', { name: 'Change the role' }));
  await panel.waitFor({ state: 'detached' });
  expect(pages.sent.at(-1)).toMatchObject({ role: 'influenced', because: 'appeal' });
});
