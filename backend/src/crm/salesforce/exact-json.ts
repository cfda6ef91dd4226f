interface ExactJson {
  parse(
    text: string,
    revive: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
}

/** In the language, not yet in its types. https://github.com/tc39/proposal-json-parse-with-source */
const json = JSON as unknown as ExactJson;

/** Numbers stay the text they were written as, because an amount must never be a float. */
export function parseExact(text: string): unknown {
  try {
    return json.parse(text, (_key, value, { source }) =>
      typeof value === 'number' ? source : value,
    );
  } catch {
    return undefined;
  }
}

/** A decimal text that is written into JSON as a number, digit by digit. */
export function exactNumber(text: string): unknown {
  return json.rawJSON(text);
}
