type Said = string | number | boolean | readonly Said[] | { readonly [key: string]: Said };
type Sections = Readonly<Record<string, unknown>>;

/**
 * What models say, section by section: a line for each thing that is said differently anywhere,
 * with its texts in their order. Sections that are left out are said elsewhere.
 */
export function sayModels(models: readonly object[], leftOut: readonly string[]): string {
  const sections = new Map<string, Set<string>>();
  for (const [name, value] of models.flatMap((model) => Object.entries(model as Sections))) {
    if (leftOut.includes(name)) continue;
    const lines = sections.get(name) ?? new Set();
    for (const one of Array.isArray(value) ? value : [value]) lines.add(sayLine(one as Said));
    sections.set(name, lines);
  }
  return [...sections]
    .filter(([, lines]) => lines.size > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, lines]) => [`== ${name}`, ...[...lines].toSorted()].join('\n'))
    .join('\n\n');
}

/** Texts as they are; what is no text with its name, without which nobody could tell what it is. */
function sayLine(said: Said, name = ''): string {
  if (typeof said === 'string') return said;
  if (typeof said !== 'object') return name === '' ? String(said) : `${name} ${said}`;
  if (Array.isArray(said)) {
    const list = said as readonly Said[];
    return `[${list.map((one) => sayLine(one)).join(' | ')}]`;
  }
  return Object.entries(said)
    .map(([key, one]) => sayLine(one, key))
    .join(' · ');
}
