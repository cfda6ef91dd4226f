import type { RulesSection } from './describe-rules-of-engagement.ts';

/** What the coming rules say that those in force do not, under its headings; a heading that says nothing new is left out. */
export function changedSections(
  now: readonly RulesSection[],
  coming: readonly RulesSection[],
): readonly RulesSection[] {
  const said = new Map(now.map(({ title, sentences }) => [title, sentences]));
  return coming
    .map(({ title, sentences }) => ({
      title,
      sentences: sentences.filter((sentence) => !said.get(title)?.includes(sentence)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
