const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The inside of an Apex text literal, with its escapes made into what they stand for. */
export function unescapeText(source: string): string {
  return source.replace(/\\(u[0-9a-f]{4}|.)/gi, (_, escape: string) =>
    escape.length === 5
      ? String.fromCharCode(Number.parseInt(escape.slice(1), 16))
      : (ESCAPES[escape.toLowerCase()] ?? escape),
  );
}
