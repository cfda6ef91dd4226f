import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';

export interface BrowserOfTests {
  /** A page of a person of their own: nothing is shared with other pages. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

const PATIENCE_MS = 15_000;

/**
 * Launches a browser for the file. What a test opened is closed after it, unless pages are kept for
 * the whole file, which is quicker for many looks at the same bundles.
 */
export function useBrowser(keepPages = false): BrowserOfTests {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    if (keepPages) return;
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return {
    newPage: async (options = {}) => {
      // A panel that is still sliding in cannot be judged.
      const still = { locale: 'en-US', reducedMotion: 'reduce' } as const;
      const context = await browser.newContext({ ...still, ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
  };
}
