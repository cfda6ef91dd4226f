import type { Input } from '../backend/call-backend.ts';
import type { FormField } from '../generated/contract.ts';

/** What was typed, by the name of the field. A ticked box is `true`, days are `2027-01-08`, choices `a,b`. */
export type FormValues = Readonly<Record<string, string>>;

export function startValues(fields: readonly FormField[]): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, field.value ?? '']));
}

/** Required fields without a value. */
export function findMissing(fields: readonly FormField[], values: FormValues): readonly string[] {
  const isMissing = (field: FormField) => field.required && !values[field.name]?.trim();
  return fields.filter(isMissing).map((field) => field.name);
}

export function readChoices(value: string): string[] {
  return value === '' ? [] : value.split(',');
}

/** The operation's input: empty fields are left out, boxes become true or false, choices a list. */
export function toInput(fields: readonly FormField[], values: FormValues): Input {
  return Object.fromEntries(
    fields.flatMap(({ name, kind }): [string, Input[string]][] => {
      const value = values[name]?.trim() ?? '';
      if (kind === 'checkbox') return [[name, value === 'true']];
      if (value === '') return [];
      return [[name, kind === 'choices' ? readChoices(value) : value]];
    }),
  );
}
