import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import type { FormState } from '../form/field.ts';
import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import { renderStatus, renderTyped } from '../layout/pieces.ts';
import type { Programme } from '../link/open-visit.ts';
import { followWords, pageWords } from '../words.ts';
import { renderFacts } from './facts-list.ts';
import type { FollowAct } from './forms/follow-form.ts';
import { followForms } from './forms/follow-forms.ts';
import { renderMessages, renderReasons, renderTimeline } from './history-sections.ts';
import { renderHelp } from './render-help.ts';
import { renderFollowForm } from './render-follow-form.ts';

interface FollowPage {
  readonly base: string;
  readonly origin: string;
  readonly programme: Programme;
  readonly registration: PartnerRegistration;
  /** What was just done. */
  readonly notice: string | undefined;
  readonly newKey: () => string;
}

/** Receipt and follow page: how it stands, until when, what is needed, and everything one can do. */
export function renderFollowPage(page: FollowPage): Markup {
  const { base, programme, registration, notice } = page;
  const { customer, status, tone, may } = registration;
  const path = `${base}/registrations/${registration.registrationId}`;
  const form = (act: FollowAct): Markup | undefined =>
    may.includes(act)
      ? renderFollowForm(followForms[act], { path, programme, state: emptyState(page) })
      : undefined;
  const body = markup`<p class="back"><a href="${base}">${followWords.back}</a></p>
${notice === undefined ? undefined : markup`<p class="notice" role="status" tabindex="-1" autofocus>${notice}</p>`}
<h1 dir="auto">${customer}</h1>
${renderStatus(status, tone)}
${confirmation(programme.vendor, form('confirm'))}
${question(registration, programme.vendor, form('answer'))}
${missing(registration, form('complete'))}
${renderHelp(registration, { path, vendor: programme.vendor, newKey: page.newKey })}
<section class="card">${renderFacts(registration)}${calendarLink(path, registration)}</section>
${renderReasons(registration)}
${actions(path, registration)}
${renderMessages(registration, programme.vendor, form('message'))}
${renderTimeline(registration)}
${keepLink(page.origin + path, registration, programme.vendor)}`;
  return renderPage({ base, programme, place: 'registration' }, customer, body);
}

function emptyState({ newKey }: FollowPage): FormState {
  return { values: {}, problems: [], idempotencyKey: newKey() };
}

function confirmation(vendor: string, form: Markup | undefined): Markup | undefined {
  if (form === undefined) return undefined;
  return markup`<section class="card needs" aria-labelledby="confirm"><h2 id="confirm">${followWords.confirm(vendor)}</h2>
<p>${followWords.confirmHint}</p>${form}</section>`;
}

function question(
  { question }: PartnerRegistration,
  vendor: string,
  form: Markup | undefined,
): Markup | undefined {
  if (question === undefined) return undefined;
  return markup`<section class="card needs" aria-labelledby="question"><h2 id="question">${followWords.question(vendor)}</h2>
${renderTyped(question)}${form}</section>`;
}

function missing({ missing }: PartnerRegistration, form: Markup | undefined): Markup | undefined {
  if (missing.length === 0) return undefined;
  return markup`<section class="card needs" aria-labelledby="missing"><h2 id="missing">${followWords.missing}</h2>
<ul>${each(missing, (item) => markup`<li>${item}</li>`)}</ul>
${form && markup`<details><summary>${followForms.complete.title}</summary>${form}</details>`}</section>`;
}

function calendarLink(path: string, registration: PartnerRegistration): Markup | undefined {
  if (!hasLiveProtection(registration)) return undefined;
  return markup`<p><a class="button" href="${path}/protection.ics">${followWords.calendar}</a></p>`;
}

/** Whether there is an end of protection to put in a calendar. */
export function hasLiveProtection({
  protectionStatus,
  protectedUntil,
}: PartnerRegistration): boolean {
  return protectionStatus === 'active' && protectedUntil !== undefined;
}

/** Acts that have no form on this page. */
const linked: readonly FollowAct[] = [
  'appeal',
  'add_evidence',
  'request_extension',
  'withdraw',
  'release',
];

function actions(path: string, { may }: PartnerRegistration): Markup | undefined {
  const forms = linked.filter((act) => may.includes(act)).map((act) => followForms[act]);
  if (forms.length === 0) return undefined;
  return markup`<section class="card" aria-labelledby="actions"><h2 id="actions">${followWords.actions}</h2>
<ul class="actions">${each(
    forms,
    (form) =>
      markup`<li><a class="${form.ends ? 'button danger' : 'button'}" href="${path}/${form.path}">${form.title}</a></li>`,
  )}</ul></section>`;
}

function keepLink(url: string, { partnerManager }: PartnerRegistration, vendor: string): Markup {
  return markup`<section class="know" aria-labelledby="link"><h2 id="link">${followWords.comeBack}</h2>
<p class="link"><a href="${url}">${url}</a></p>
<p>${followWords.comeBackHint}</p>
<p>${partnerManager === undefined ? pageWords.noManager(vendor) : pageWords.manager(partnerManager)}</p></section>`;
}
