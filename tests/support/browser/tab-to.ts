import type { Locator } from 'playwright-core';

const PATIENCE = 80;

/**
 * Presses Tab until the element has the focus, as a person without a mouse.
 *
 * @throws Error when the element is not reached
 */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  const { keyboard } = target.page();
  const focused = () =>
    target.evaluate((element) => {
      // Where components have a shadow, the page itself knows only whose shadow has the focus.
      const root = element.getRootNode() as Document | ShadowRoot;
      return root.activeElement === element;
    });
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    // Each press depends on where the one before it led.
    // oxlint-disable-next-line no-await-in-loop
    if (await focused()) return;
    // oxlint-disable-next-line no-await-in-loop
    await keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

/** Reaches a field and types; or reaches a button or link and presses Enter. */
export async function typeInto(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.type(text);
}

export async function pressEnterOn(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press('Enter');
}
