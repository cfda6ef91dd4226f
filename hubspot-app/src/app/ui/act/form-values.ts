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
  const single = fields.filter(({ name }) => !name.includes('.'));
  const input = Object.fromEntries(
    single.flatMap(({ name, kind }): [string, Input[string]][] => {
      const value = values[name]?.trim() ?? '';
      if (kind === 'checkbox') return [[name, value === 'true']];
      if (value === '') return [];
      return [[name, kind === 'choices' ? readChoices(value) : value]];
    }),
  );
  return { ...input, ...gatherGroups(fields, values) };
}

/** Fields `parts.x` as `x` of an object `parts`, which is there also when all of them are empty. */
function gatherGroups(fields: readonly FormField[], values: FormValues): Input {
  const groups: Record<string, Record<string, string>> = {};
  for (const { name } of fields) {
    const [group = name, inner] = name.split('.');
    if (inner === undefined) continue;
    const value = values[name]?.trim();
    groups[group] = { ...groups[group], ...(value && { [inner]: value }) };
  }
  return groups;
}
