import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The button in Salesforce's own field for a day is smaller than 24 px; no style of ours reaches it. */
const SMALL_CALENDAR = /^target-size: <button [^>]*title="Select a date for /;

/** What stands in the way of people, by WCAG 2.0 to 2.2 levels A and AA, a line each. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // Our pages have no frames of other sites, so nothing has to be gathered in a page of axe's own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  // Salesforce's own tooltip stays on the page, empty, between its uses.
  axe.exclude('lightning-primitive-bubble');
  const { violations } = await axe.withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return found.filter((barrier) => !SMALL_CALENDAR.test(barrier));
}

/** Pixels by which the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
