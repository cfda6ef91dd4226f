import type { FieldValue } from '../schema/field.ts';

const DELIMITERS: Readonly<Record<string, string>> = {
  COMMA: ',',
  SEMICOLON: ';',
  TAB: '\t',
  PIPE: '|',
  CARET: '^',
  BACKQUOTE: '`',
};
const LINE_ENDINGS: Readonly<Record<string, string>> = { LF: '\n', CRLF: '\r\n' };

export const delimiterNames: readonly string[] = Object.keys(DELIMITERS);
export const lineEndingNames: readonly string[] = Object.keys(LINE_ENDINGS);

/** A value in a table: nothing for null, and instants end in Z, unlike those in JSON. */
export function toCell(value: FieldValue): string {
  const text = value === null ? '' : String(value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+\+0000$/.test(text) ? text.replace('+0000', 'Z') : text;
}

/** A table with every cell in quotes, as bulk results are. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  form: { readonly columnDelimiter: string; readonly lineEnding: string },
): string {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const between = DELIMITERS[form.columnDelimiter] ?? ',';
  const end = LINE_ENDINGS[form.lineEnding] ?? '\n';
  return rows.map((row) => row.map(quote).join(between) + end).join('');
}
