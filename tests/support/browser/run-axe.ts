import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface InThePage {
  axe?: typeof axe;
}

/** Milliseconds without a change after which a page is at rest: components fill in one another. */
const REST_MS = 150;

/**
 * What axe finds on the page, a line each: by all its rules, or those with one of the tags. It
 * looks when the page is at rest. Its script goes into a document once, because that takes longer
 * than the looking.
 */
export async function runAxe(page: Page, tags?: string[]): Promise<readonly string[]> {
  // Our pages have no frames, so the page itself is all there is to look at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  await page.evaluate(waitForRest, REST_MS);
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

/** Runs in the page: ends when nothing was changed for so long. */
async function waitForRest(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(end, milliseconds);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}
