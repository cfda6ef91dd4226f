import { foldWords } from './fold-words.ts';
import { stripLegalForms } from './strip-legal-forms.ts';

/**
 * One word for a company's name, the same for every spelling and legal form (ISO 20275): "Coca-Cola
 * Company", "The Coca Cola Co." and "COCACOLA" are `cocacola`. For finding, never for deciding: a
 * "Bank" or "II" at the end goes too. Empty when the name has no letter or digit.
 */
export function companyKey(name: string): string {
  return stripLegalForms(foldWords(name), 'every').words.join('');
}
