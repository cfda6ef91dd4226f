/** The hidden values of a page's form: what a browser sends beside what a person types. */
export function parseForm(html: string): Record<string, string> {
  const hidden = html.matchAll(/<input\b[^>]*\btype="hidden"[^>]*>/g);
  return Object.fromEntries(
    [...hidden].flatMap(([tag]) => {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1];
      return name === undefined ? [] : [[name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '']];
    }),
  );
}
