import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDealCard } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { type LightningCards, startLightningCards } from '../support/lightning-cards.ts';

const STATUS = 'installation.get-status';
const ROLE = 'installation.set-role';
const works = { [STATUS]: {}, [ROLE]: {}, 'card.get-deal': buildDealCard() };
const unconnected = {
  [STATUS]: {
    status: 403,
    code: 'not_connected',
    detail: 'This org is not connected yet. An admin can connect it.',
  },
};

const { newPage } = useBrowser(true);
let cards: LightningCards;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  cards = await startLightningCards();
  const deal = { StageName: 'Prospecting', CloseDate: '2026-12-20' };
  cards.org.create('Opportunity', { ...deal, Name: 'Contoso rollout' });
  page = await newPage({ viewport: { width: 1280, height: 900 } });
  // The first opening bundles the components.
  page.setDefaultNavigationTimeout(60_000);
  problems = watchPage(page);
});
afterAll(() => cards.stop());

async function open(answers: Readonly<Record<string, object>>, query = ''): Promise<void> {
  cards.answer(answers);
  await page.goto(`${cards.origin}/lightning/n/PRM_Setup${query}`);
}

const shown = (text: string) => page.getByText(text).first().waitFor();
const press = (name: string) => page.getByRole('button', { name }).click();

it.each([
  ['that works', works, 'Alongside is connected and answers.'],
  ['of an org without a connection', unconnected, unconnected[STATUS].detail],
  ['while the service is away', {}, 'The service does not answer.'],
])(
  'a setup page %s has no barriers and fits every width, light and dark',
  async (_, answers, text) => {
    for (const theme of ['light', 'dark']) {
      await open(answers, `?theme=${theme}`);
      await shown(text);
      for (const width of [1280, 900, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const wrong = [...(await findBarriers(page)), await measureOverflow(page)];
        expect([theme, width, wrong]).toEqual([theme, width, [0]]);
      }
    }
  },
);

it('gives somebody a role, in the service and in the org', async () => {
  await open(works);
  const [person] = cards.org.list('User').filter(({ IsActive }) => IsActive === true);
  const name = String(person?.['Name']);
  await page.getByRole('searchbox', { name: 'Find people by name' }).fill(name.slice(0, 4));
  await press(name);
  await page.getByText('Partner manager: decides registrations').click();
  expect(await findBarriers(page)).toEqual([]);
  await press('Give access to 1');
  await shown('Permission sets given to 1.');
  expect(cards.asked).toContain(ROLE);
});

it('tries real opportunities', async () => {
  await open(works);
  await press('Read five cards');
  await page.getByRole('link', { name: 'Contoso rollout' }).waitFor();
  await shown('protected until 8 Jan 2027');
  expect(await findBarriers(page)).toEqual([]);
});

it('reports nothing wrong to the browser', () => {
  expect(problems.filter((text) => !text.includes('500'))).toEqual([]);
});
