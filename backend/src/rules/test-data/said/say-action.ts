import type { CardAction, FormField } from '@alongside/shared/vocabulary/card-action';

/** An action as its reader meets it: the button, why not, what it sends, and the form it opens. */
export function sayAction(action: CardAction): string {
  const { id, label, emphasis, disabledReason, call, formPath, form } = action;
  return [
    `${id}: ${label} (${emphasis})`,
    ...(disabledReason === undefined ? [] : [`  not now: ${disabledReason}`]),
    ...(call ? [`  ${call.method} ${call.path} ${JSON.stringify(call.input)}`] : []),
    ...(formPath === undefined ? [] : [`  asks what ${formPath} says`]),
    ...(form ? [`  ${form.title}`, ...form.consequences.map((line) => `  - ${line}`)] : []),
    ...(form?.fields ?? []).flatMap(sayField),
    ...(form ? [`  [${form.submit}]`] : []),
  ].join('\n');
}

/** A field of a form: a star where it is needed, its value, its help, its options. */
export function sayField(field: FormField): readonly string[] {
  const { name, label, kind, required, help, value, maxLength, options = [] } = field;
  const limit = maxLength === undefined ? '' : `, at most ${maxLength}`;
  const filled = value === undefined ? '' : `: ${value}`;
  return [
    `  ${label}${required ? '*' : ''} (${kind} ${name}${limit})${filled}`,
    ...(help === undefined ? [] : [`    ${help}`]),
    ...options.map((one) => `    o ${one.value}: ${one.label} ${one.help ?? ''}`.trimEnd()),
  ];
}
