import type { FormField } from '@alongside/shared/vocabulary/card-action';

export function textArea(
  name: string,
  label: string,
  options: { required: boolean; maxLength?: number; help?: string; value?: string },
): FormField {
  const { maxLength = 1000, ...rest } = options;
  return { name, label, kind: 'textarea', maxLength, ...rest };
}

export function select(
  name: string,
  label: string,
  options: NonNullable<FormField['options']>,
): FormField {
  return { name, label, kind: 'select', required: true, options };
}

/** A closed list of codes with their words, in the order of the table. */
export function optionsOf(
  words: Readonly<Record<string, string>>,
): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label: capitalise(label) }));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
