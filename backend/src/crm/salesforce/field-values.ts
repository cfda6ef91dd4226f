import type { Money } from '@alongside/shared/vocabulary/values';
import { decimalFromMoney } from '../decimal-money.ts';
import { cutText } from './cut-text.ts';
import { exactNumber } from './exact-json.ts';

const LONGEST_TEXT = 255;

/** A text as a field of 255 characters takes it; an empty one is none. */
export const textValue = (value: string | null): string | null =>
  value === null || value === '' ? null : cutText(value, LONGEST_TEXT);

/** An amount, digit by digit. */
export const amountValue = (value: Money | null): unknown =>
  value === null ? null : exactNumber(decimalFromMoney(value));

/** Named values of one thing, each computed from it. */
export type FieldTable<Thing> = Readonly<Record<string, (thing: Thing) => unknown>>;

/** The values under the names this org has for them. */
export function toFields<Thing>(
  table: FieldTable<Thing>,
  thing: Thing,
  fieldName: (name: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, valueOf]) => [fieldName(name), valueOf(thing)]),
  );
}
