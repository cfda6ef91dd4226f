import { proofFields, scopeFields } from '../form/approval-fields.ts';
import type { Field, FormState } from '../form/field.ts';
import { renderField } from '../form/render-field.ts';
import { renderHiddenKey } from '../form/render-hidden-key.ts';
import { renderSummary } from '../form/render-summary.ts';
import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import type { Programme } from '../link/open-visit.ts';
import { leadWords, pageWords, registerWords } from '../words.ts';
import { amountFields, closeField, customerFields, tenderField } from './register-fields.ts';

interface RegisterPage {
  readonly base: string;
  readonly locale: string;
  readonly programme: Programme;
  readonly state: FormState;
}

/** The form that registers a deal: four facts, and what may follow later. */
export function renderRegisterPage({ base, locale, programme, state }: RegisterPage): Markup {
  const summary = renderSummary(state);
  const title = summary ? pageWords.errorTitle(registerWords.title) : registerWords.title;
  const fields = (list: readonly Field[]) => each(list, (field) => renderField(field, state));
  const body = markup`<h1>${registerWords.title}</h1>
${summary}
<p class="lead">${registerWords.lead} ${programme.decisionPromise}</p>
<p class="quiet"><a href="${base}/lead">${leadWords.link}</a></p>
<form class="card" method="post" action="${base}/register" novalidate data-draft="register">
${renderHiddenKey(state.idempotencyKey)}
${fields(customerFields)}
<div class="pair">${fields(amountFields(programme, locale))}</div>
${renderField(closeField, state)}
${later(programme, state, fields)}
<div class="send"><button class="button primary">${registerWords.send(programme.vendor)}</button></div>
<p class="quiet draft" hidden><span>${registerWords.draft}</span> <button type="button" class="plain" data-discard>${registerWords.discard}</button></p>
</form>`;
  return renderPage({ base, programme, place: 'register' }, title, body);
}

/** Folded away until it is needed; open when something was typed or is wrong in it. */
function later(
  programme: Programme,
  state: FormState,
  fields: (list: readonly Field[]) => readonly Markup[],
): Markup {
  const scope = scopeFields(programme);
  const proof = proofFields(false);
  const names = [...scope, tenderField, ...proof].map((field) => field.name);
  const typed = names.some((name) => state.values[name]?.some((value) => value !== ''));
  const open = typed || state.problems.some((problem) => names.includes(problem.field));
  return markup`<details class="later"${open ? markup` open` : undefined}>
<summary>${registerWords.later} <span class="optional">${pageWords.optional}</span></summary>
<p class="hint">${registerWords.laterHint}</p>
${fields([...scope, tenderField])}
<fieldset class="proof"><legend>${registerWords.proof}</legend>
${fields(proof)}
</fieldset>
</details>`;
}
