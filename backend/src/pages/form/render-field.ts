import { each, type Markup, markup } from '../layout/markup.ts';
import { pageWords } from '../words.ts';
import type { Field, FormState } from './field.ts';

/** A field with its label, hint and error, joined for screen readers. */
export function renderField(field: Field, state: FormState): Markup {
  const error = state.problems.find((problem) => problem.field === field.name)?.message;
  const look = error === undefined ? 'field' : 'field has-error';
  if (field.kind === 'choices') return renderChoices(field, state, error, look);
  return markup`<div class="${look}">
<label for="${field.name}">${field.label}${optionalMark(field)}</label>
${hint(field)}${problem(field, error)}${control(field, state, error)}
</div>`;
}

function control(field: Field, state: FormState, error: string | undefined): Markup {
  const value = state.values[field.name]?.[0] ?? '';
  const common = attributes(field, error);
  if (field.kind === 'text') {
    return markup`<textarea ${common} rows="4" dir="auto">${value}</textarea>`;
  }
  if (field.kind !== 'choice') {
    return markup`<input ${common} ${typeOf(field)} value="${value}">`;
  }
  // A required choice starts empty too: nobody should send what they did not choose.
  const offersNone = !field.required || value === '';
  const empty = offersNone ? markup`<option value="">${pageWords.notChosen}</option>` : undefined;
  return markup`<select ${common}>${empty}${each(
    field.options ?? [],
    (option) =>
      markup`<option value="${option.value}"${option.value === value ? markup` selected` : undefined}>${option.label}</option>`,
  )}</select>`;
}

function renderChoices(
  field: Field,
  state: FormState,
  error: string | undefined,
  look: string,
): Markup {
  const chosen = state.values[field.name] ?? [];
  return markup`<fieldset class="${look}" id="${field.name}" tabindex="-1"${describedBy(field, error)}>
<legend>${field.label}${optionalMark(field)}</legend>
${hint(field)}${problem(field, error)}
<div class="choices">${each(
    field.options ?? [],
    (option) =>
      markup`<label class="choice"><input type="checkbox" name="${field.name}" value="${option.value}"${
        chosen.includes(option.value) ? markup` checked` : undefined
      }> <span>${option.label}</span></label>`,
  )}</div>
</fieldset>`;
}

function attributes(field: Field, error: string | undefined): Markup {
  const { name, maxLength, autocomplete, required, missing, wrong } = field;
  return markup`id="${name}" name="${name}" autocomplete="${autocomplete ?? 'off'}" data-missing="${missing}" data-wrong="${wrong}"${
    maxLength === undefined ? undefined : markup` maxlength="${maxLength}"`
  }${required ? markup` required` : undefined}${
    error === undefined ? undefined : markup` aria-invalid="true"`
  }${describedBy(field, error)}`;
}

function typeOf(field: Field): Markup {
  if (field.kind === 'email') return markup`type="email" inputmode="email" dir="auto"`;
  if (field.kind === 'url')
    return markup`type="url" inputmode="url" placeholder="https://" dir="ltr"`;
  if (field.kind === 'date') return markup`type="date" min="1900-01-01" max="2199-12-31"`;
  if (field.kind === 'amount') return markup`type="text" inputmode="decimal" dir="auto"`;
  return markup`type="text" dir="auto"`;
}

function describedBy({ name, hint }: Field, error: string | undefined): Markup | undefined {
  const ids = [hint && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : markup` aria-describedby="${ids.join(' ')}"`;
}

function hint({ name, hint }: Field): Markup | undefined {
  return hint === undefined ? undefined : markup`<p class="hint" id="${name}-hint">${hint}</p>`;
}

function problem({ name }: Field, error: string | undefined): Markup | undefined {
  return error === undefined ? undefined : markup`<p class="error" id="${name}-error">${error}</p>`;
}

function optionalMark({ required }: Field): Markup | undefined {
  return required ? undefined : markup` <span class="optional">${pageWords.optional}</span>`;
}
