/** A text as a literal of the query language; nothing in it can end the literal. */
export function literal(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

export function literals(texts: readonly string[]): string {
  return `(${texts.map(literal).join(', ')})`;
}

/** A literal for LIKE that stands for any text that begins with this one. */
export function beginningWith(text: string): string {
  return `'${literal(text).slice(1, -1).replace(/[%_]/g, '\\$&')}%'`;
}

/** A literal for LIKE that stands for any text with this one inside. */
export function containing(text: string): string {
  return `'%${literal(text).slice(1, -1).replace(/[%_]/g, '\\$&')}%'`;
}

/** An id as the query language takes it: 15 characters, or 18 with their checksum. */
export function isRecordId(text: string): boolean {
  return /^[0-9A-Za-z]{15}([0-9A-Za-z]{3})?$/.test(text);
}

/** The 15 characters that tell records apart; the other three only guard against wrong case. */
export function shortId(id: string): string {
  return id.slice(0, 15);
}
