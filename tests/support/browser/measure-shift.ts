import type { Page } from 'playwright-core';

declare global {
  // Lives in the page.
  // oxlint-disable-next-line no-var
  var layoutShift: number;
}

/** Adds up, from the next page on, how much of it moves without anybody touching it. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
      for (const { value } of shifts) globalThis.layoutShift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The cumulative layout shift so far; 0 when nothing moved. https://web.dev/articles/cls */
export function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(globalThis.layoutShift)));
      }),
  );
}
