import { isoLegalForms, nativeLegalForms } from '../generated/legal-form-data.ts';
import { leadingLegalForms, trailingLegalForms } from '../legal-forms.ts';
import { foldWords } from './fold-words.ts';
import { genericWords, joiningWords } from './generic-words.ts';
import { type LegalForms, formsOf, longestForm } from './longest-form.ts';

const iso = isoLegalForms.split('\n');
const known = folded(trailingLegalForms);
const idleForms = [...iso.filter((form) => !says(form)), ...known];
const every = formsOf([...iso, ...known]);
const idle = formsOf(idleForms);
const leading = formsOf([
  ...idleForms.filter((form) => form.includes(' ')),
  ...folded(leadingLegalForms),
  ...folded(nativeLegalForms.split('|')),
  ...'jsc ojsc pjsc cjsc llc as srl tov too eood ood uab'.split(' '),
]);

function folded(forms: Iterable<string>): string[] {
  return [...forms].map((form) => foldWords(form).join(' '));
}

/** "Bank" and "Trust" are legal forms somewhere and say what a company does everywhere; "II" counts. */
function says(form: string): boolean {
  return (
    /^[a-z]$|^[ivx]+$/u.test(form) ||
    form.split(' ').every((word) => genericWords.has(word) || joiningWords.has(word))
  );
}

/** A name's words without legal forms, and the forms taken off. */
export interface StrippedName {
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

/**
 * Takes the legal forms off both ends of folded words. `every` takes all of ISO 20275; `idle` leaves
 * those that say what the company does. A name that is nothing but a legal form is kept.
 */
export function stripLegalForms(words: readonly string[], which: 'every' | 'idle'): StrippedName {
  const forms: string[] = [];
  let core = words;
  const trailing: LegalForms = which === 'every' ? every : idle;
  for (let size = 1; size > 0;) {
    size = longestForm(trailing, core, (length) => core.slice(-length));
    if (size > 0) forms.push(core.slice(-size).join(' '));
    if (size > 0) core = core.slice(0, -size);
  }
  const ahead = longestForm(leading, core, (length) => core.slice(0, length));
  if (ahead > 0) forms.push(core.slice(0, ahead).join(' '));
  return { words: core.slice(ahead), forms };
}
