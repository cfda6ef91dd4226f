import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import { whyProtected } from '../../hubspot-app/src/app/ui/test-data/explanation.ts';
import { inputInvalid } from '../../hubspot-app/src/app/ui/test-data/problems.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { type LightningCards, startLightningCards } from '../support/lightning-cards.ts';

type CardAction = typeof actions.extend;
type ActionForm = NonNullable<CardAction['form']>;

const EXTEND = 'protection-window.extend';
const done = { state: 'protected' };
const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', help: 'Open, 48,000 EUR' },
];
const field = (kind: ActionForm['fields'][number]['kind'], label: string) => ({
  name: kind,
  label,
  kind,
  required: false,
  help: `Help for ${label}`,
  options,
});

const form = actions.extend.form as ActionForm;
/** A form with a field of every kind. */
const everyKind: CardAction = {
  ...actions.extend,
  form: {
    ...form,
    fields: [
      ...form.fields,
      field('select', 'One of a list'),
      field('radio', 'One of two'),
      field('choices', 'Any of two'),
      field('date', 'A day'),
      field('checkbox', 'A box'),
    ],
  },
};

const { newPage } = useBrowser();
let cards: LightningCards;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  cards = await startLightningCards();
  await fetch(`${cards.origin}/lightning/c/actionRow`);
});
beforeEach(async () => {
  page = await newPage({ viewport: { width: 900, height: 900 } });
  problems = watchPage(page);
});
afterAll(() => cards.stop());

/** Shows a row of actions alone on a page. */
async function show(shown: readonly CardAction[], more = ''): Promise<void> {
  const properties = encodeURIComponent(JSON.stringify({ actions: shown }));
  await page.goto(`${cards.origin}/lightning/c/actionRow?properties=${properties}${more}`);
  await page.waitForSelector('html[data-page=ready]');
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = () => page.getByRole('dialog').last();
const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true });

describe('a form with fields of every kind', () => {
  it('has no barriers, holds a problem beside its field and sends what was chosen', async () => {
    cards.answer({ [EXTEND]: inputInvalid });
    await show([everyKind]);
    await button('Extend').click();
    await dialog().getByText('Northwind is told the new end.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog().getByLabel('Reason').fill('The demo moved.');
    await dialog().getByLabel('One of a list').selectOption('b');
    await dialog().getByText('Second · Open, 48,000 EUR').nth(1).click();
    await inDialog('Extend').dblclick();
    await dialog().getByText('Give 1 to 365 days.').waitFor();
    await dialog().getByText(inputInvalid.detail).waitFor();
    const days = dialog().getByLabel('Days');
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    expect(await days.evaluate((input) => input.matches(':focus'))).toBe(true);
    expect(await dialog().getByLabel('Reason').inputValue()).toBe('The demo moved.');
    expect(await findBarriers(page)).toEqual([]);
    expect(cards.asked).toEqual([EXTEND]);
  });

  it('is told that it was done, and that the card changed', async () => {
    cards.answer({ [EXTEND]: { ...done, status: 200 } });
    await show([actions.extend]);
    const changed = page.evaluate(
      () => new Promise((resolve) => document.addEventListener('changed', () => resolve(true))),
    );
    await button('Extend').click();
    await dialog().getByLabel('Reason').fill('The demo moved.');
    await inDialog('Extend').click();
    await page.getByText('Extend: Done').waitFor();
    expect(await changed).toBe(true);
    await dialog().waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('can be used without a pointer, and gives the focus back', async () => {
    await show([everyKind]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    const isInside = () => dialog().evaluate((one) => one.matches(':focus-within'));
    expect(await isInside()).toBe(true);
    for (let presses = 0; presses < 15; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await isInside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await button('Extend').evaluate((one) => one.matches(':focus'))).toBe(true);
  });
});

describe('a conflict', () => {
  it('is settled inside its panel, which stays open and shows how it stands now', async () => {
    const settled = { ...twoRegistrations, status: 'Settled for Northwind', actions: [] };
    cards.answer({ 'conflict.get': twoRegistrations, 'conflict.settle': { ...done } });
    await show([actions.reviewConflict]);
    await button('Review conflict').click();
    await dialog().getByText('Proposed decision: Northwind keeps the customer').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await inDialog('Settle for Northwind').click();
    await dialog().getByText('Bluefin is told that another registration came first.').waitFor();
    cards.answer({ 'conflict.get': settled, 'conflict.settle': done });
    await inDialog('Settle').click();
    await dialog().getByText('Settled for Northwind').waitFor();
    expect(cards.asked).toEqual(['conflict.settle', 'conflict.get']);
    await expect.poll(() => inDialog('Close').evaluate((one) => one.matches(':focus'))).toBe(true);
  });
});

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ';
const words = long.repeat(4);

describe.each([320, 430])('on a phone of %i pixels', (width) => {
  beforeEach(() => page.setViewportSize({ width, height: 800 }));

  it.each<[string, readonly CardAction[], string, string]>([
    ['a row', [everyKind, actions.decline, actions.extendTooLate], '', 'Protection already'],
    ['a form', [everyKind], 'Extend', 'Help for A box'],
    ['a conflict', [actions.reviewConflict], 'Review conflict', 'What the decision rests on'],
    ['an explanation', [actions.seeWhy], 'See why', 'What would change this'],
  ])('%s fits and has no barriers, whatever it says', async (_, shown, press, text) => {
    const [side] = twoRegistrations.sides;
    cards.answer({
      'conflict.get': { ...twoRegistrations, title: words, sides: [{ ...side, facts: [words] }] },
      'card.explain-decision': { ...whyProtected, sentence: words, rulesVersion: words },
    });
    await show(shown, `&width=${width}&region=SMALL`);
    if (press !== '') await button(press).click();
    await page.getByText(text).first().waitFor();
    expect(await measureOverflow(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  });
});

it.each(['dark', 'slds1'])('is readable in the theme %s', async (theme) => {
  cards.answer({ 'conflict.get': twoRegistrations });
  await show([actions.reviewConflict, actions.extendTooLate, actions.decline], `&theme=${theme}`);
  expect(await findBarriers(page)).toEqual([]);
  await button('Review conflict').click();
  await dialog().getByText('What the decision rests on').waitFor();
  // Lightning hides the page below from screen readers and keeps the focus in the modal.
  const barriers = await findBarriers(page);
  expect(barriers.filter((barrier) => !barrier.startsWith('aria-hidden-focus'))).toEqual([]);
});
