import { idPrefixes } from '@alongside/shared/vocabulary/ids';

const ours = `(?:${Object.values(idPrefixes).join('|')})_[0-9a-hjkmnp-tv-z]{26}`;

/**
 * Texts with every id replaced by its kind and the place where it first appears.
 *
 * @param recordIds the CRM's own ids, in the same order in every CRM
 */
export function nameByAppearance(
  texts: readonly string[],
  recordIds: readonly string[],
): readonly string[] {
  const ids = new RegExp(`\\b(?:${[ours, ...recordIds].join('|')})\\b`, 'g');
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const kind = id.includes('_') ? id.slice(0, 3) : 'record';
    const name = names.get(id) ?? `${kind}-${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return texts.map((text) => text.replaceAll(ids, nameOf));
}
