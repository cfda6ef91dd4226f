/** The page numbers to offer: at most `most` of them, around the page that is open. From 1. */
export function visiblePages(page: number, count: number, most: number): number[] {
  const shown = Math.min(most, count);
  const first = Math.min(Math.max(1, page - Math.floor(shown / 2)), count - shown + 1);
  return Array.from({ length: shown }, (_, index) => first + index);
}
