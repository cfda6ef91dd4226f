import type { FormValues } from './field.ts';

/** Longer texts are cut before anything looks at them; every field allows less. */
const longest = 10_000;
const mostTimes = 50;

/** The texts of a posted form. Anything that is no form is an empty one. */
export function readForm(body: unknown): FormValues {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).map(([name, value]) => [name, texts(value)] as const);
  return Object.fromEntries(entries);
}

/** The value of a field without spaces around it; `undefined` when nothing was typed. */
export function valueOf(values: FormValues, name: string): string | undefined {
  const text = values[name]?.[0]?.trim();
  return text === '' ? undefined : text;
}

/** All values of a field that were chosen. */
export function valuesOf(values: FormValues, name: string): string[] | undefined {
  const chosen = (values[name] ?? []).filter((value) => value !== '');
  return chosen.length === 0 ? undefined : chosen;
}

function texts(value: unknown): string[] {
  const all = (Array.isArray(value) ? value : [value]).slice(0, mostTimes);
  // Browsers end lines with CR LF in posted text; we keep LF.
  return all
    .filter((text) => typeof text === 'string')
    .map((text) => text.slice(0, longest).replaceAll('\r\n', '\n'));
}
