import type { Page } from 'playwright-core';
import { runAxe } from './run-axe.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands in the way of people, by WCAG 2.0 to 2.2 levels A and AA, a line each. */
export function findBarriers(page: Page): Promise<readonly string[]> {
  return runAxe(page, TAGS);
}

/** Pixels by which the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
