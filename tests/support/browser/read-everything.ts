import type { Page } from 'playwright-core';

/** Everything that pages and their files send, as it crosses the wire. */
export async function readEverything(page: Page, addresses: readonly string[]): Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  for (const address of addresses) await page.goto(address);
  return (await Promise.all(bodies)).join('\n');
}

/** Where a partner's person can look: their link and the page of a registration. */
export const partnerAddresses = (link: string, receipt: string): readonly string[] => [
  link,
  `${link}/register`,
  `${link}/rules`,
  receipt,
];
