import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from '../support/browser/run-axe.ts';
import { pressEnterOn } from '../support/browser/tab-to.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import type { FakeDispatch } from '../support/pages/fake-partner-dispatch.ts';
import { endedToken, goodToken, openPages } from '../support/pages/open-pages.ts';
import { aReceipt, aRegistration, registrationIds } from '../support/pages/partner-programme.ts';

const hebrew = { customer: 'חברת האספקה הגדולה של הצפון בעמ', amount: '₪1,250,000' };

let app: FastifyInstance;
let fake: FakeDispatch;
let browser: Browser;
let origin: string;

const rightToLeft = registrationIds.asked;
const base = `/p/${goodToken}`;
const deal = `${base}/registrations/${registrationIds.protected}`;
const pages = {
  'my deals': base,
  'the empty form': `${base}/register`,
  'a registration': `${deal}?done=register`,
  'giving up': `${deal}/release`,
  'adding proof': `${deal}/evidence`,
  appealing: `${deal}/appeal`,
  rules: `${base}/rules`,
  'a deal of a customer written from right to left': `${base}/registrations/${rightToLeft}`,
  'a link that ended': `/p/${endedToken}`,
  'a link nobody knows': '/p/bbbbbbbbbbbbbbbbbbbbbb',
};

beforeAll(async () => {
  ({ app, fake } = await openPages());
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
  browser = await launchBrowser();
  fake.answer(getMyRegistration, ({ registrationId }) =>
    aRegistration({ registrationId, ...(registrationId === rightToLeft && hebrew) }),
  );
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function visit<T>(look: object, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 375, height: 700 }, ...look });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 4'))
      errors.push(message.text());
  });
  const result = await work(page);
  await context.close();
  expect(errors).toEqual([]);
  return result;
}

const tooWide = 'document.documentElement.scrollWidth > innerWidth';

const looks = [
  { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  { colorScheme: 'light', viewport: { width: 375, height: 812 } },
  // 1280 pixels at a zoom of 200 %.
  { colorScheme: 'light', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
] as const;

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
  it.each(Object.entries(pages))('%s is accessible and fits', async (_name, path) => {
    await visit(look, async (page) => {
      await page.goto(origin + path);
      await page.evaluate(
        "document.querySelectorAll('details').forEach((part) => (part.open = true))",
      );
      expect(await runAxe(page)).toEqual([]);
      expect(await page.evaluate(tooWide)).toBe(false);
    });
  });
});

describe('the form on a phone', () => {
  it('comes back with the focus on what is wrong, also without JavaScript', async () => {
    await visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin}${base}/register`);
      await page.fill('#companyName', 'Meridian');
      await page.click('.send button');
      expect(await page.locator('.summary:focus h2').textContent()).toBe(
        '3 things need another look',
      );
      await page.click('.summary a >> nth=0');
      expect(await page.locator('#contactName:focus').count()).toBe(1);
      expect(await page.inputValue('#companyName')).toBe('Meridian');
    });
  });

  it('is accessible with its errors, and says them while somebody types', async () => {
    await visit({}, async (page) => {
      await page.goto(`${origin}${base}/register`);
      await page.fill('#contactEmail', 'jo');
      await page.click('.send button');
      await page.waitForSelector('.summary');
      expect(await runAxe(page)).toEqual([]);
      await page.fill('#contactName', 'Jo');
      await page.keyboard.press('Tab');
      await page.waitForSelector('#contactName-error', { state: 'detached' });
      expect(await page.getAttribute('#contactName', 'aria-invalid')).toBeNull();
      expect(await page.getAttribute('#companyName', 'aria-describedby')).toContain(
        'companyName-error',
      );
    });
  });

  it('keeps a draft until it was sent', async () => {
    fake.answer(submitRegistration, aReceipt);
    await visit({}, async (page) => {
      await page.goto(`${origin}${base}/register`);
      await page.fill('#companyName', 'Meridian');
      await page.fill('#contactName', 'Jo');
      await page.reload();
      expect(await page.inputValue('#contactName')).toBe('Jo');
      await page.fill('#estimatedAmountMinor', '84,000');
      await page.fill('#expectedCloseOn', '2027-01-15');
      await page.click('.send button');
      await page.waitForSelector('.notice');
      await page.goto(`${origin}${base}/register`);
      expect(await page.inputValue('#contactName')).toBe('');
      expect(await page.isVisible('.draft')).toBe(false);
    });
  });
});

it('help is confirmed by one key, without JavaScript', async () => {
  fake.answer(confirmTouch, ({ touchId }) => ({ touchId }));
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(origin + deal);
    await pressEnterOn(page.getByRole('button', { name: 'Yes, we did this' }));
    await page.getByRole('status').getByText('You confirmed your help.').waitFor();
    expect(fake.calls.map(({ operation }) => operation)).toContain('attribution.confirm-touch');
  });
});
