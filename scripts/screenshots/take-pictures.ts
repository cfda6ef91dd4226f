import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Scene } from './arrange-scene.ts';

interface Picture {
  readonly file: string;
  readonly shows: keyof Scene;
  readonly width: number;
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { file: 'deal-card.png', shows: 'record', width: 1440, height: 640 },
  { file: 'opportunity.png', shows: 'opportunity', width: 1440, height: 760 },
  { file: 'queue.png', shows: 'queue', width: 1280, height: 640 },
  { file: 'partner-page.png', shows: 'partnerPage', width: 390, height: 800 },
];

/** Takes each picture when everything on its page has come to rest. */
export async function takePictures(browser: Browser, scene: Scene, folder: string): Promise<void> {
  for (const { file, shows, width, height } of pictures) {
    const viewport = { width, height };
    // Pages one after the other: together they would wait for each other's bundles.
    // oxlint-disable-next-line no-await-in-loop
    const page = await browser.newPage({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
    // oxlint-disable-next-line no-await-in-loop
    await page.goto(scene[shows], { waitUntil: 'networkidle' });
    // oxlint-disable-next-line no-await-in-loop
    await waitForCards(page);
    // oxlint-disable-next-line no-await-in-loop
    await page.screenshot({ path: path.join(folder, file) });
    // oxlint-disable-next-line no-await-in-loop
    await page.close();
  }
}

async function waitForCards(page: Page): Promise<void> {
  // Either CRM's page says when its cards have what they asked for.
  await page.waitForSelector('html:not([data-card=loading]):not([data-page=loading])');
  const loading = page.getByText('Loading the partner view');
  await loading.first().waitFor({ state: 'detached' });
}
