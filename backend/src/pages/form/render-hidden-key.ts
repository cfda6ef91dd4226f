import { type Markup, markup } from '../layout/markup.ts';

/** Made when the form opens, so that a form sent twice acts once. Browsers must not restore an old one. */
export function renderHiddenKey(idempotencyKey: string): Markup {
  return markup`<input type="hidden" name="idempotencyKey" value="${idempotencyKey}" autocomplete="off">`;
}
