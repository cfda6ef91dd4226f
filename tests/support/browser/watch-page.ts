import type { Page } from 'playwright-core';

/** Reports of Salesforce's own components about themselves. */
const UPSTREAM = [
  // They are made for synthetic shadow, as Lightning uses it.
  'sfdc.co/synthetic-aria',
  // A button that opened a dialog may be gone when what it offered was done.
  'Modal :: Nothing to return focus to',
];

/** What goes wrong in a page, from now on: errors, and what the browser reports as one. */
export function watchPage(page: Page): readonly string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => void seen.push(error.message));
  page.on('console', (message) => {
    const isReport = ['error', 'warning'].includes(message.type());
    if (isReport && !UPSTREAM.some((one) => message.text().includes(one)))
      seen.push(message.text());
  });
  return seen;
}
