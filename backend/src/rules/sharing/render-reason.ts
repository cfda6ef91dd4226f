import type { FactSet, Reason } from '@alongside/shared/vocabulary/decision';
import { wordsFor } from './code-words.ts';
import type { FactWords } from './fact-words.ts';
import { plainWords } from './plain-words.ts';
import { reasonSentences } from './reason-sentences.ts';

export type SentenceAudience = 'internal' | 'partner';

const idShape = /^[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const dateShape = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;

/**
 * The sentence of a reason for an audience; parts whose facts are missing are left out. A date is a
 * day unless its quote says `:time` (day and time) or `:lastDay` (the last day before that end).
 */
export function renderReason(
  reason: Reason,
  { audience, words = plainWords }: { audience: SentenceAudience; words?: FactWords },
): string {
  const { internal, partnerSafe } = reasonSentences[reason.code];
  const template = audience === 'partner' ? partnerSafe : internal;
  const text = template.replace(/\[([^\]]*)\]/g, (_whole, part: string) =>
    fillPart(part, reason.facts, words),
  );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fillPart(part: string, facts: FactSet, words: FactWords): string {
  let complete = true;
  const filled = part.replace(/\{(\w+)(?::(time|lastDay))?\}/g, (_whole, name: string, as?: As) => {
    const value = describeAs(facts[name], as, words);
    if (value === undefined || value === '') complete = false;
    return value ?? '';
  });
  return complete ? filled : '';
}

type As = 'time' | 'lastDay';

function describeAs(
  value: FactSet[string] | undefined,
  as: As | undefined,
  words: FactWords,
): string | undefined {
  const isDate = typeof value === 'string' && dateShape.test(value);
  return as !== undefined && isDate ? words[as](value) : describeFact(value, words);
}

/** A fact in words; undefined for what is not there or may not be named. */
export function describeFact(
  value: FactSet[string] | undefined,
  words: FactWords,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return describeText(value, words);
  const parts = value.map((item) => describeText(item, words));
  return parts.includes(undefined) ? undefined : parts.join(', ');
}

function describeText(text: string, words: FactWords): string | undefined {
  if (idShape.test(text)) return words.nameOf(text);
  return dateShape.test(text) ? words.date(text) : wordsFor(text);
}
