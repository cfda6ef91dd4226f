import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): equal values give equal text, byte for byte. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical text.');
  return text;
}
