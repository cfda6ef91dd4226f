import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../machine/find-chromium.ts';
import { ROOT } from '../machine/paths.ts';
import { printStep } from '../machine/print-step.mjs';
import { runTask } from '../machine/run-task.ts';
import { arrangeScene } from '../screenshots/arrange-scene.ts';
import { takePictures } from '../screenshots/take-pictures.ts';
import { openSmallProduct } from '../small-product/open-small-product.ts';
import { startSmallProduct } from '../small-product/start-small-product.ts';

const FOLDER = path.join(ROOT, 'docs', 'images');

await runTask(screenshots);

/** Takes the pictures of the README anew from a small programme. */
async function screenshots(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  await using running = new AsyncDisposableStack();
  const facts = await printStep('Starting the product', startSmallProduct);
  running.defer(facts.stop);
  const org = await printStep('Letting an org join', facts.addSecondCrm);
  const product = openSmallProduct(facts);
  running.defer(product.close);
  const scene = await printStep('Letting two partners register', () => arrangeScene(product, org));
  const browser = await chromium.launch(await findChromium());
  running.defer(() => browser.close());
  await printStep('Taking the pictures', () => takePictures(browser, scene, FOLDER));
  console.log(`The pictures are in ${FOLDER}.`);
  return 0;
}
