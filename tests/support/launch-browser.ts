import { findChromium } from '@alongside/scripts/machine/find-chromium';
import { type Browser, chromium } from 'playwright-core';

/** Chromium without a window: Debian's where it is installed, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await findChromium());
}
