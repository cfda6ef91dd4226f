/** A note as plain text: a paragraph or point a line, then the reference it is found by. */
export function toNoteText(html: string, reference: string): string {
  const lines = html
    .replace(/<li>/g, '- ')
    .split(/<\/(?:p|li|ul)>|<br\s*\/?>/)
    .map((line) => decode(line.replace(/<[^>]*>/g, '')).trim())
    .filter((line) => line !== '');
  return [...lines, referenceLine(reference)].join('\n');
}

export function bearsReference(text: string | null, reference: string): boolean {
  return (text ?? '').split(/\r?\n/).includes(referenceLine(reference));
}

const referenceLine = (reference: string): string => `Reference: ${reference}`;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot));/g, (all, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}
