/** How a column writes `03/04/2026`: told from all of its values together. */
export type DateOrder = 'day_first' | 'month_first' | 'unknown' | 'mixed';

const TWO_WAYS = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b/;

/** The order that a column shows after one more value. */
export function learnDateOrder(known: DateOrder, text: string): DateOrder {
  const seen = orderOf(text);
  if (seen === 'unknown' || seen === known || known === 'mixed') return known;
  return known === 'unknown' ? seen : 'mixed';
}

function orderOf(text: string): DateOrder {
  const match = TWO_WAYS.exec(text.trim());
  if (!match) return 'unknown';
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return 'day_first';
  return second > 12 && first <= 12 ? 'month_first' : 'unknown';
}
