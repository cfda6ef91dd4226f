import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  approvalForm,
  approve,
  decline,
  seeWhy,
} from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { buildQueue, buildQueueItem } from '../../hubspot-app/src/app/ui/test-data/queue.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { type LightningCards, startLightningCards } from '../support/lightning-cards.ts';

const LIST = 'registration.list-queue';
const PREVIEW = 'registration.preview-approval';
const APPROVE = 'registration.approve';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const idOf = (number: number) => `reg_01jd3x0000e00800000000000${number}` as const;
const refused = {
  status: 403,
  code: 'not_allowed',
  detail: 'Your role may not do this. A partner manager can.',
};

const items = [
  buildQueueItem({ registrationId: idOf(1), actions: [approve, decline, seeWhy] }),
  buildQueueItem({
    registrationId: idOf(2),
    partner: LONG,
    customer: LONG,
    clean: false,
    flags: [{ text: 'Another registration concerns this customer.', tone: 'danger' }],
    dealRecordId: '006000000000001AAA',
  }),
  buildQueueItem({ registrationId: idOf(3), customer: 'Litware' }),
];
const states: readonly (readonly [string, Readonly<Record<string, object>>, string])[] = [
  ['with registrations', { [LIST]: buildQueue(items) }, 'Litware'],
  ['without any', { [LIST]: buildQueue([]) }, 'Nothing waits for you'],
  ['that its reader may not see', { [LIST]: refused }, refused.detail],
  ['while the service is away', {}, 'Alongside cannot be reached'],
];

const { newPage } = useBrowser(true);
let cards: LightningCards;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  cards = await startLightningCards();
  page = await newPage({ viewport: { width: 1280, height: 900 } });
  // The first opening bundles the components.
  page.setDefaultNavigationTimeout(60_000);
  problems = watchPage(page);
});
afterAll(() => cards.stop());

async function open(answers: Readonly<Record<string, object>>, query = ''): Promise<void> {
  cards.answer(answers);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${cards.origin}/lightning/n/PRM_Queue${query}`);
}

const shown = (text: string) => page.getByText(text).first().waitFor();

describe.each(states)('a queue %s', (_, answers, text) => {
  it.each(['light', 'dark'])(
    'has no barriers when it is %s, and fits every width',
    async (theme) => {
      await open(answers, `?theme=${theme}`);
      await shown(text);
      for (const width of [1280, 900, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(async () => [width, await measureOverflow(page)]).toEqual([width, 0]);
        // Below, Salesforce's own tabs fold into a menu inside a tab.
        if (width >= 390) expect([width, await findBarriers(page)]).toEqual([width, []]);
      }
    },
  );
});

it('asks once for what is open, and for a tab when it is opened', async () => {
  await open({ [LIST]: buildQueue(items) });
  await shown('Litware');
  expect(cards.asked).toEqual([LIST]);
  await page.getByRole('tab', { name: 'Decided' }).click();
  await expect.poll(() => cards.asked).toEqual([LIST, LIST]);
});

it('is worked through by keys', async () => {
  await open({ [LIST]: buildQueue(items), [PREVIEW]: approvalForm });
  await shown('Litware');
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
  await shown('1 of 3, Northwind, Contoso GmbH');
  expect(await page.locator('tr:focus').textContent()).toContain('Contoso GmbH');
  await page.keyboard.press('?');
  await shown('Keyboard shortcuts');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByText('Northwind gets a mail.').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('approves together what is ticked, after it said what that does', async () => {
  await open({ [LIST]: buildQueue(items), [PREVIEW]: approvalForm, [APPROVE]: {} });
  await shown('Litware');
  await page.getByRole('columnheader').locator('.slds-checkbox_faux').click();
  await page.getByRole('button', { name: 'Approve 2 together' }).click();
  await shown('This happens when you approve 2:');
  expect(await findBarriers(page)).toEqual([]);
  expect(cards.asked).not.toContain(APPROVE);
  await page.getByRole('button', { name: 'Approve 2 together' }).last().click();
  await shown('Approved: 2 of 2');
  await expect.poll(() => cards.asked.filter((name) => name === APPROVE)).toHaveLength(2);
});

it('reports nothing wrong to the browser', () => {
  expect(problems.filter((text) => !text.includes('500'))).toEqual([]);
});
