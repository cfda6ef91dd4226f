import type { Page } from 'playwright-core';

/** Goes to a page of the CRM and waits until its cards have something to say. */
export async function openCard(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html:not([data-card=loading])');
  await page.getByText('Loading the partner view').first().waitFor({ state: 'detached' });
}

/** The places of a company's cards. */
export const companyPlaces = {
  sidebar: (id: string) => `/crm/record/0-2/${id}?location=crm.record.sidebar`,
  tab: (id: string) => `/crm/record/0-2/${id}?location=crm.record.tab`,
  preview: (id: string) => `/crm/preview/0-2/${id}?location=crm.preview`,
} as const;

export const cardPlaces = {
  sidebar: (dealId: string) => `/crm/record/0-3/${dealId}?location=crm.record.sidebar`,
  tab: (dealId: string) => `/crm/record/0-3/${dealId}?location=crm.record.tab`,
  preview: (dealId: string) => `/crm/preview/0-3/${dealId}?location=crm.preview`,
  record: (dealId: string) => `/crm/record/0-3/${dealId}`,
} as const;
