import { normaliseWord } from '../columns/normalise-word.ts';
import type { Reading } from './reading.ts';

/** Other words for a value, beside itself. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

/** Reads one of a few values in any case and spelling: `In Progress` is `in_progress`. */
export function readChoice<T extends string>(text: string, choices: Choices<T>): Reading<T> {
  const word = normaliseWord(text);
  const values = Object.keys(choices) as T[];
  const value = values.find((one) => one === word || choices[one].includes(word));
  if (value !== undefined) return { value };
  return { problem: 'is none of the known values', remedy: `Write one of: ${values.join(', ')}.` };
}
