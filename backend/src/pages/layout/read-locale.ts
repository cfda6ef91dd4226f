const fallback = 'en';
const longest = 35;

/** The reader's first language tag that is well formed, e.g. `de-AT`; else `en`. */
export function readLocale(acceptLanguage: string | undefined): string {
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const tag = part.split(';')[0]?.trim() ?? '';
    const known = canonicalTag(tag);
    if (known !== undefined) return known;
  }
  return fallback;
}

function canonicalTag(tag: string): string | undefined {
  if (tag === '' || tag === '*' || tag.length > longest) return undefined;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
