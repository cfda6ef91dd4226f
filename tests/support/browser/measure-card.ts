import type { Page } from 'playwright-core';

/** What one opening of a card cost, as the browser saw it. */
export interface CardCost {
  /** Calls to the backend. */
  readonly requests: readonly string[];
  /** Bytes of the card's answer. */
  readonly bytes: number;
  /** From the end of the answer to the headline on the screen. */
  readonly milliseconds: number;
}

const PROXY = '/__record/fetch';

/** Opens a page with one card and measures until the headline stands there. */
export async function measureCard(
  page: Page,
  address: string,
  headline: string,
): Promise<CardCost> {
  const requests: string[] = [];
  let bytes = 0;
  page.on('response', async (response) => {
    if (!response.url().endsWith(PROXY)) return;
    const { url } = response.request().postDataJSON() as { url: string };
    requests.push(new URL(url).pathname);
    const { body } = (await response.json()) as { body: string };
    bytes = Buffer.byteLength(body);
  });
  await page.addInitScript(noteWhenShown, headline);
  await page.goto(address);
  await page.getByText(headline).first().waitFor();
  const milliseconds = await page.evaluate((proxy) => {
    const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const answered = calls.find(({ name }) => name.endsWith(proxy))?.responseEnd ?? 0;
    return (performance.getEntriesByName('shown')[0]?.startTime ?? 0) - answered;
  }, PROXY);
  return { requests, bytes, milliseconds: Math.round(milliseconds) };
}

/** Runs in the page: marks the moment in which the text first stands in it. */
function noteWhenShown(text: string): void {
  const observer = new MutationObserver(() => {
    if (!document.body?.textContent?.includes(text)) return;
    performance.mark('shown');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
