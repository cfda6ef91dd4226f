import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import { renderHiddenKey } from '../form/render-hidden-key.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import { followWords } from '../words.ts';

type Help = PartnerRegistration['help'][number];

interface Placed {
  /** Path of the registration's page. */
  readonly path: string;
  readonly vendor: string;
  readonly newKey: () => string;
}

/** The partner's help that was logged for it: one button where its word is missing (domain 3.9). */
export function renderHelp(
  { help }: Pick<PartnerRegistration, 'help'>,
  placed: Placed,
): Markup | undefined {
  if (help.length === 0) return undefined;
  const waits = help.some(({ confirmed }) => !confirmed);
  return markup`<section class="${waits ? 'card needs' : 'card'}" aria-labelledby="help"><h2 id="help">${followWords.help(placed.vendor)}</h2>
${waits ? markup`<p>${followWords.helpHint}</p>` : undefined}
<ul class="help">${each(help, (one) => renderLine(one, placed))}</ul></section>`;
}

function renderLine({ touchId, text, confirmed }: Help, { path, newKey }: Placed): Markup {
  const line = `line-${touchId}`;
  if (confirmed) {
    return markup`<li><span>${text}</span> <strong>${followWords.helpConfirmed}</strong></li>`;
  }
  return markup`<li><span id="${line}">${text}</span>
<form method="post" action="${path}/help/${touchId}">${renderHiddenKey(newKey())}<div class="send"><button class="button primary" aria-describedby="${line}">${followWords.confirmHelp}</button></div></form></li>`;
}
