import type { Page } from 'playwright-core';

/** Of Salesforce's own components, which are made for synthetic shadow as Lightning uses it. */
const UPSTREAM = 'sfdc.co/synthetic-aria';

/** What goes wrong in a page, from now on: errors, and what the browser reports as one. */
export function watchPage(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => void seen.push(error.message));
  page.on('console', (message) => {
    const isReport = ['error', 'warning'].includes(message.type());
    if (isReport && !message.text().includes(UPSTREAM)) seen.push(message.text());
  });
  return seen;
}
