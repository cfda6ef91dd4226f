import type { FactWords } from '../sharing/fact-words.ts';
import type { CardConflict } from './conflict-facts.ts';
import type { Format } from './format.ts';
import type { CardRegistration } from './registration-facts.ts';

/** Facts in the words of one reader: dates in their format, ids as the names the reader may know. */
export function factWords(format: Format, names: ReadonlyMap<string, string>): FactWords {
  return {
    date: (at) => format.date(at),
    time: (at) => format.time(at),
    lastDay: (endsAt) => format.lastDay(endsAt),
    nameOf: (id) => names.get(id),
  };
}

/** What registrations and partners are called, by their ids. */
export function namesOf(
  registrations: readonly CardRegistration[],
  conflicts: readonly CardConflict[] = [],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { parties } of conflicts) {
    for (const party of parties) names.set(party.registrationId, party.partnerName);
  }
  for (const { registrationId, partner } of registrations) {
    names.set(registrationId, partner.name);
    names.set(partner.partnerId, partner.name);
  }
  return names;
}

/** The same with what else is known by name. */
export function withNames(
  names: ReadonlyMap<string, string>,
  more: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map([...names, ...Object.entries(more)]);
}
