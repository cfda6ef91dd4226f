import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import type { FactWords } from './fact-words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Facts in words when no reader is known: days and times in UTC, and nobody is named. */
export const plainWords: FactWords = {
  date: plainDay,
  time: (at) => `${plainDay(at)}, ${at.slice(11, 16)} UTC`,
  lastDay: (endsAt) => plainDay(fromMilliseconds(toMilliseconds(endsAt) - 1)),
  nameOf: () => undefined,
};

/** "8 Jan 2027": the day of a calendar date or of an instant in UTC, the same for every reader. */
export function plainDay(at: string): string {
  const [year = '', month, day] = at.slice(0, 10).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}
