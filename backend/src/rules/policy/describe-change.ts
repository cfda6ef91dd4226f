import type { PolicyChange } from './diff-policy.ts';
import { durationInWords } from './plain-words.ts';

/** One change as a line for people: `window.days: 90 becomes 75`. */
export function describeChange(change: PolicyChange): string {
  const { path } = change;
  switch (change.kind) {
    case 'changed':
      return `${path}: ${inWords(change.before)} becomes ${inWords(change.after)}`;
    case 'added':
      return `${path}: new is ${inWords(change.value)}`;
    case 'removed':
      return `${path}: no more ${inWords(change.value)}`;
    case 'reordered':
      return `${path}: the order becomes ${change.after.join(', ')}`;
  }
}

function inWords(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') {
    return /^\d+(bd|bh|h)$/.test(value) ? durationInWords(value) : value;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = Object.entries(value)
    .filter(([key, one]) => key !== 'id' && one !== undefined)
    .map(([key, one]) => `${key} ${inWords(one)}`);
  return inner.length === 0 ? 'nothing' : `(${inner.join('; ')})`;
}
