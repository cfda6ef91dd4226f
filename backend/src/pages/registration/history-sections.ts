import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import { each, type Markup, markup } from '../layout/markup.ts';
import { renderMoment, renderTyped } from '../layout/pieces.ts';
import { isOpen } from '../deals/group-deals.ts';
import { followWords } from '../words.ts';

/** Why it was decided so, and how to appeal. The sentences name no rival (G14). */
export function renderReasons(registration: PartnerRegistration): Markup | undefined {
  const { reasons, appealBy, reviewStatus } = registration;
  if (reasons.length === 0) return undefined;
  const title = isOpen(reviewStatus) ? followWords.whyOpen : followWords.whyDecided;
  return markup`<section class="card" aria-labelledby="why"><h2 id="why">${title}</h2>
<ul>${each(reasons, (reason) => markup`<li>${reason}</li>`)}</ul>
${appealBy && markup`<p>${followWords.appeal(appealBy.text)}</p>`}</section>`;
}

/** What happened, as the operation ordered it. */
export function renderTimeline({ timeline }: PartnerRegistration): Markup | undefined {
  if (timeline.length === 0) return undefined;
  return markup`<section class="card" aria-labelledby="timeline"><h2 id="timeline">${followWords.timeline}</h2>
<ol class="timeline">${each(
    timeline,
    ({ happened, text }) =>
      markup`<li><span>${text}</span> <span class="quiet">${renderMoment(happened)}</span></li>`,
  )}</ol></section>`;
}

/** The thread with the vendor, and the form to write in it when that is possible. */
export function renderMessages(
  { messages }: PartnerRegistration,
  vendor: string,
  form: Markup | undefined,
): Markup | undefined {
  if (messages.length === 0 && form === undefined) return undefined;
  const list = markup`<ol class="messages">${each(messages, renderMessage)}</ol>`;
  return markup`<section class="card" aria-labelledby="messages"><h2 id="messages">${followWords.messages}</h2>
${messages.length === 0 ? markup`<p class="quiet">${followWords.noMessages(vendor)}</p>` : list}
${form}</section>`;
}

function renderMessage({
  author,
  fromPartner,
  body,
  posted,
}: PartnerRegistration['messages'][number]): Markup {
  return markup`<li class="${fromPartner ? 'message own' : 'message'}">
<p class="quiet"><span dir="auto">${author}</span> · ${renderMoment(posted)}</p>
${renderTyped(body)}</li>`;
}
