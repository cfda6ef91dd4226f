import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../launch-browser.ts';

export interface BrowserOfTests {
  /** A page of a person of their own: nothing is shared with other pages. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

const PATIENCE_MS = 15_000;

/** Launches a browser for the file; what a test opened is closed after it. */
export function useBrowser(): BrowserOfTests {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return {
    newPage: async (options = {}) => {
      const context = await browser.newContext({ locale: 'en-US', ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
  };
}
