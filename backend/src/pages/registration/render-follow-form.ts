import type { FormState } from '../form/field.ts';
import { renderField } from '../form/render-field.ts';
import { renderHiddenKey } from '../form/render-hidden-key.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import type { Programme } from '../link/open-visit.ts';
import type { FollowForm } from './forms/follow-form.ts';

interface Placed {
  /** Path of the registration's page. */
  readonly path: string;
  readonly programme: Programme;
  readonly state: FormState;
}

/** The form itself, for the follow page and for its own page. */
export function renderFollowForm(form: FollowForm, { path, programme, state }: Placed): Markup {
  const look = form.ends ? 'button danger' : 'button primary';
  return markup`<form method="post" action="${path}/${form.path}" novalidate>
${renderHiddenKey(state.idempotencyKey)}
${each(form.fields(programme), (field) => renderField(field, state))}
<div class="send"><button class="${look}">${form.send(programme.vendor)}</button></div>
</form>`;
}
