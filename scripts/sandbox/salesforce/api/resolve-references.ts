import type { ApiAnswer } from './resource.ts';

const REFERENCE = /@\{(\w+)((?:\.\w+|\[\d+\])*)\}/g;

type Answers = ReadonlyMap<string, ApiAnswer>;

/** A value within an earlier answer, such as `id` or `records[0].Id`. */
function find(answers: Answers, name: string, path: string): string | undefined {
  let value: unknown = answers.get(name)?.body;
  for (const [step] of path.matchAll(/\w+/g)) {
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/**
 * The request with every `@{name.path}` replaced by that part of an earlier answer.
 * @returns the sentence of the refusal when a reference leads nowhere
 */
export function resolveReferences(
  request: { readonly url: string; readonly body: unknown },
  answers: Answers,
): { readonly url: string; readonly body: unknown } | string {
  const missing: string[] = [];
  const replaced = JSON.stringify(request).replaceAll(
    REFERENCE,
    (whole, name: string, path: string) => {
      const value = find(answers, name, path);
      if (value === undefined) missing.push(whole);
      return JSON.stringify(value ?? '').slice(1, -1);
    },
  );
  const [first] = missing;
  if (first !== undefined) return `Invalid reference specified. No value for ${first} found`;
  return JSON.parse(replaced) as { url: string; body: unknown };
}
