import { wordSimilarity } from './word-similarity.ts';

const fewestMisspelt = 3;
const similarEnough = 0.75;

/** Legal forms to look up: exactly, and by the letters their words begin with. */
export interface LegalForms {
  readonly exact: ReadonlySet<string>;
  readonly byInitials: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Numbers of words that forms have, most first. */
  readonly sizes: readonly number[];
}

/** Sorts folded forms for look-up. */
export function formsOf(forms: readonly string[]): LegalForms {
  const exact = new Set(forms);
  const split = [...exact].map((form) => form.split(' '));
  const long = split.filter((words) => words.length >= fewestMisspelt);
  return {
    exact,
    byInitials: Map.groupBy(long, initials),
    sizes: [...new Set(split.map((words) => words.length))].sort((a, b) => b - a),
  };
}

/** How many words of one end are a legal form, at most all but one; slips are forgiven in long forms. */
export function longestForm(
  forms: LegalForms,
  words: readonly string[],
  end: (size: number) => readonly string[],
): number {
  const size = forms.sizes.find((one) => one < words.length && isForm(forms, end(one)));
  return size ?? 0;
}

function isForm(forms: LegalForms, words: readonly string[]): boolean {
  if (forms.exact.has(words.join(' '))) return true;
  const alike = forms.byInitials.get(initials(words)) ?? [];
  return alike.some((form) =>
    form.every((word, index) => wordSimilarity(word, words[index] ?? '') >= similarEnough),
  );
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
