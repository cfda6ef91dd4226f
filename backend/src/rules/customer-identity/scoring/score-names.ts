import { compareWords, type WordDifference } from './compare-words.ts';
import { contradict } from './legal-form-kinds.ts';
import type { ReadName } from './read-name.ts';

/** How much a unit of each difference counts against two names; found on labelled pairs of names. */
const doubts = {
  slips: 1,
  changed: 1.6,
  extra: 1.2,
  changedNumbers: 0.35,
  extraNumbers: 0.9,
  otherForm: 0.3,
} as const;

/**
 * How alike two names are, 0 to 1; 1 for the same words. Symmetric, without regard to order. A name
 * without words is like none. Another number in the same place ("Fund III", "Fund IV") is a doubt,
 * another word nearly a refusal.
 */
export function scoreNames(
  a: ReadName,
  b: ReadName,
  apart: WordDifference = compareWords(a.words, b.words),
): number {
  if (apart.common === 0) return 0;
  const doubt =
    doubts.slips * apart.slips +
    doubts.changed * apart.changed +
    doubts.extra * apart.extra +
    doubts.changedNumbers * apart.changedNumbers +
    doubts.extraNumbers * apart.extraNumbers +
    (contradict(a.forms, b.forms) ? doubts.otherForm : 0);
  return Math.exp(-doubt);
}
