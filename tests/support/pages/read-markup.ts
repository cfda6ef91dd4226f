/** Elements that could act or load, and attributes of them, as a strict reader finds them in markup. */
export interface FoundMarkup {
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
}

const tag =
  /<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|<(\/[a-z][a-z0-9]*|!doctype html)>/g;

/**
 * Reads markup that quotes every attribute. Throws when anything is left over that could open a
 * tag, so that text which escaped from its place is found wherever it stands.
 */
export function readMarkup(markup: string): FoundMarkup {
  const tags: string[] = [];
  const attributes: string[] = [];
  const rest = markup.replaceAll(tag, (_, name: string | undefined, list = '') => {
    if (name !== undefined) tags.push(name);
    for (const [, attribute] of String(list).matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)) {
      attributes.push(attribute!);
    }
    return '';
  });
  const stray = /[<>"'].{0,40}/s.exec(rest);
  if (stray) throw new Error(`Markup has a stray ${stray[0]}`);
  return { tags, attributes };
}
