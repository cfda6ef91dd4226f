const mostOctets = 75;

/** A text value of a calendar (RFC 5545, 3.3.11): no control characters, marks escaped. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A UTC time of a calendar: `20270108T230000Z` (RFC 5545, 3.3.5). */
export function calendarTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');
}

/** Content lines, each folded to at most 75 octets without cutting a character (RFC 5545, 3.1). */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
