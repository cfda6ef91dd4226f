import {
  countTransitions,
  sumRow,
} from '@alongside/backend/rules/attribution/models/count-transitions';
import { fraction, type Fraction } from '@alongside/backend/rules/attribution/models/fraction';
import type { Journey } from '@alongside/backend/rules/attribution/models/model-facts';
import type { Exact } from './compare.ts';

/** How likely each state is followed by each other, by `from > to`. */
export function findTransitions(journeys: readonly Journey[]): Exact {
  return new Map(
    [...countTransitions(journeys)].flatMap(([from, row]) => {
      const all = sumRow(row);
      return [...row].map(([to, times]): [string, Fraction] => [
        `${from} > ${to}`,
        fraction(times, all),
      ]);
    }),
  );
}
