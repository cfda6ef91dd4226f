import type { Page, Response } from 'playwright-core';

/** What one opening of a card cost, as the browser saw it. */
export interface CardCost {
  /** Calls to the backend. */
  readonly requests: readonly string[];
  /** Bytes of the card's answer. */
  readonly bytes: number;
  /** From the end of the answer to the headline on the screen. */
  readonly milliseconds: number;
}

/** How a CRM's page asks for its cards. */
interface CardDoor {
  /** In the address of every such request. */
  readonly path: string;
  readonly nameOf: (response: Response) => string;
  readonly bodyOf: (response: Response) => Promise<string>;
}

/** HubSpot's pages ask through its proxy. */
const proxy: CardDoor = {
  path: '/__record/fetch',
  nameOf: (response) => {
    const { url } = response.request().postDataJSON() as { url: string };
    return new URL(url).pathname;
  },
  bodyOf: async (response) => ((await response.json()) as { body: string }).body,
};

/** Salesforce's pages call a method of Apex. */
export const apexDoor: CardDoor = {
  path: '/apex/',
  nameOf: (response) => new URL(response.url()).pathname.slice(apexDoor.path.length),
  bodyOf: (response) => response.text(),
};

/** Opens a page with one card and measures until the headline stands there. */
export async function measureCard(
  page: Page,
  address: string,
  headline: string,
  door = proxy,
): Promise<CardCost> {
  const requests: string[] = [];
  let bytes = 0;
  page.on('response', async (response) => {
    if (!response.url().includes(door.path)) return;
    requests.push(door.nameOf(response));
    bytes = Buffer.byteLength(await door.bodyOf(response));
  });
  await page.addInitScript(noteWhenShown, headline);
  await page.goto(address);
  await page.getByText(headline).first().waitFor();
  const milliseconds = await page.evaluate((path) => {
    const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const answered = calls.find(({ name }) => name.includes(path))?.responseEnd ?? 0;
    return (performance.getEntriesByName('shown')[0]?.startTime ?? 0) - answered;
  }, door.path);
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
