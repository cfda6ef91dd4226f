import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface InThePage {
  axe?: typeof axe;
}

/**
 * What axe finds on the page, a line each: by all its rules, or those with one of the tags. Its
 * script goes into a document once, because that takes longer than the looking.
 */
export async function runAxe(page: Page, tags?: string[]): Promise<readonly string[]> {
  // Our pages have no frames, so the page itself is all there is to look at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe: found } = globalThis as InThePage;
    const results = await found?.run(
      // Salesforce's own tooltip stays on the page, empty, between its uses.
      { exclude: [['lightning-primitive-bubble']] },
      { resultTypes: ['violations'], ...(values && { runOnly: values }) },
    );
    if (!results) throw new Error('The page was left while axe looked at it.');
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, tags);
}
