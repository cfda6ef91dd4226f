import type { FormState } from '../form/field.ts';
import { renderField } from '../form/render-field.ts';
import { renderHiddenKey } from '../form/render-hidden-key.ts';
import { renderSummary } from '../form/render-summary.ts';
import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import type { Programme } from '../link/open-visit.ts';
import { leadWords, pageWords } from '../words.ts';
import { leadFields } from './lead-fields.ts';

interface LeadPlace {
  readonly base: string;
  readonly programme: Programme;
}

/** The form that tells of a customer before there is a deal to register. */
export function renderLeadPage({
  base,
  programme,
  state,
}: LeadPlace & { readonly state: FormState }): Markup {
  const summary = renderSummary(state);
  const title = summary ? pageWords.errorTitle(leadWords.title) : leadWords.title;
  const body = markup`<h1>${leadWords.title}</h1>
${summary}
<p class="lead">${leadWords.lead}</p>
<form class="card" method="post" action="${base}/lead" novalidate>
${renderHiddenKey(state.idempotencyKey)}
${each(leadFields(programme), (field) => renderField(field, state))}
<div class="send"><button class="button primary">${leadWords.send(programme.vendor)}</button></div>
</form>`;
  return renderPage({ base, programme, place: 'register' }, title, body);
}

/** What was kept, and until when. */
export function renderLeadKept({ base, programme }: LeadPlace, status: string): Markup {
  const body = markup`<h1>${leadWords.done}</h1>
<p class="notice" role="status" tabindex="-1" autofocus>${status}</p>
<p><a class="button primary" href="${base}/register">${pageWords.register}</a></p>`;
  return renderPage({ base, programme, place: 'register' }, leadWords.done, body);
}
