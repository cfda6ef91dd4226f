const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "in 6 h", "2 days ago", "just now": beside an absolute date, never instead of one. */
export function relativeTime(at: number, now: number): string {
  const distance = Math.abs(at - now);
  if (distance < minute) return at > now ? 'in a moment' : 'just now';
  const text = spanText(distance);
  return at > now ? `in ${text}` : `${text} ago`;
}

/** "6 h", "2 days": how long something is. */
export function spanText(milliseconds: number): string {
  if (milliseconds < hour) return `${Math.max(1, Math.round(milliseconds / minute))} min`;
  if (milliseconds < 2 * day) return `${Math.round(milliseconds / hour)} h`;
  return `${Math.round(milliseconds / day)} days`;
}
