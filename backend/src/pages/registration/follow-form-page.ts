import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import type { FormState } from '../form/field.ts';
import { renderSummary } from '../form/render-summary.ts';
import { renderPage } from '../layout/document.ts';
import { type Markup, markup } from '../layout/markup.ts';
import { renderStatus, renderTyped } from '../layout/pieces.ts';
import type { Programme } from '../link/open-visit.ts';
import { pageWords } from '../words.ts';
import type { FollowForm } from './forms/follow-form.ts';
import { renderFollowForm } from './render-follow-form.ts';

interface FollowFormPage {
  readonly base: string;
  readonly programme: Programme;
  readonly registration: PartnerRegistration;
  readonly form: FollowForm;
  readonly state: FormState;
}

/** One form on a page of its own: where links of mails lead, and where a form comes back with errors. */
export function renderFollowFormPage(page: FollowFormPage): Markup {
  const { base, programme, registration, form, state } = page;
  const path = `${base}/registrations/${registration.registrationId}`;
  const summary = renderSummary(state);
  const title = summary ? pageWords.errorTitle(form.title) : form.title;
  const body = markup`<p class="back"><a href="${path}" dir="auto">${registration.customer}</a></p>
<h1>${form.title}</h1>
${summary}
${renderStatus(registration.status, registration.tone)}
<div class="card">
${renderTyped(form.lead({ registration, programme }))}
${renderFollowForm(form, { path, programme, state })}
</div>`;
  return renderPage({ base, programme, place: 'registration' }, title, body);
}
