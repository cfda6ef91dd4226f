/** How many entries two lists do not share; one that stands twice in only one of them counts. */
export function countUnlike(found: readonly string[], expected: readonly string[]): number {
  const missing = [...expected];
  let surplus = 0;
  for (const entry of found) {
    const place = missing.indexOf(entry);
    if (place === -1) surplus += 1;
    else missing.splice(place, 1);
  }
  return surplus + missing.length;
}
