import type { Sheet } from '../sheet/open-sheet.ts';
import { type DateOrder, learnDateOrder } from '../values/date-order.ts';
import { type DecimalMark, learnDecimalMark } from '../values/decimal-mark.ts';
import type { Column } from './column.ts';
import type { HeaderMatch } from './match-headers.ts';

/** How a file writes dates and amounts, told from every row. */
export interface Habits {
  readonly dateOrder: ReadonlyMap<string, DateOrder>;
  readonly decimalMark: ReadonlyMap<string, DecimalMark>;
}

/** Reads the whole file once, before any row is judged. */
export async function surveyColumns(
  sheet: Sheet,
  columns: readonly Column[],
  { positions }: HeaderMatch,
): Promise<Habits> {
  const dateOrder = new Map<string, DateOrder>();
  const decimalMark = new Map<string, DecimalMark>();
  const telling = columns.filter(({ name, content }) => content !== 'text' && positions.has(name));
  if (telling.length === 0) return { dateOrder, decimalMark };
  for await (const { cells } of sheet.rows()) {
    for (const { name, content } of telling) {
      const text = cells[positions.get(name) ?? -1] ?? '';
      if (text === '') continue;
      if (content === 'date') {
        dateOrder.set(name, learnDateOrder(dateOrder.get(name) ?? 'unknown', text));
      } else {
        decimalMark.set(name, learnDecimalMark(decimalMark.get(name) ?? 'unknown', text));
      }
    }
  }
  return { dateOrder, decimalMark };
}
