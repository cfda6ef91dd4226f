import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { DealCardFacts } from '../../card/deal-facts.ts';
import type { Reader } from '../../card/reader.ts';
import type { CardRegistration } from '../../card/registration-facts.ts';
import { compilePolicy } from '../../compile-policy.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { merge, type JsonObject } from '../../cases/merge.ts';

/** "protected", "waiting bluefin", or one of these with something laid over it. */
type RegistrationSpec = string | readonly [string, JsonObject];

/** A case of the deal card: facts are laid over `base.json`; only what matters is written down. */
export interface CardCase {
  readonly title: string;
  readonly now?: string;
  readonly reader?: Partial<Reader>;
  readonly policy?: JsonObject;
  readonly deal?: JsonObject;
  readonly sync?: JsonObject;
  readonly expected: JsonObject;
  /** Actions by their id, wherever on the card they stand. */
  readonly actions?: Readonly<Record<string, JsonObject>>;
  readonly absent?: readonly string[];
  readonly withoutMoney?: boolean;
  readonly registrations?: readonly RegistrationSpec[];
  readonly customerRegistrations?: readonly RegistrationSpec[];
  readonly possibleMatches?: readonly RegistrationSpec[];
}

const folder = import.meta.dirname;
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const base = read('base.json') as {
  readonly policy: JsonObject;
  readonly deal: JsonObject;
  readonly card: JsonObject & { readonly sync: JsonObject };
  readonly registration: JsonObject;
  readonly registrations: Readonly<Record<string, JsonObject>>;
  readonly partners: Readonly<Record<string, JsonObject & { readonly window: JsonObject }>>;
};

export function cardCaseFiles(): readonly (readonly [string, readonly CardCase[]])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !['base.json', 'pages.json'].includes(name))
    .map((name) => [name.replace('.json', ''), read(name) as readonly CardCase[]]);
}

export function readerOf({ reader }: CardCase): Reader {
  return { role: 'ae', name: 'Sam', locale: 'en-GB', timeZone: 'Europe/Berlin', ...reader };
}

export function nowOf({ now }: CardCase): string {
  return now ?? '2026-11-22T12:00:00.000Z';
}

export function policyOf(over: JsonObject = {}) {
  const document = merge(merge(defaultPolicy, base.policy), over) as PolicyDocument;
  return compilePolicy(document, 7);
}

/** A registration by its short name, e.g. "protected bluefin"; without a partner it is Northwind's. */
export function registrationOf(spec: RegistrationSpec): CardRegistration {
  const [name, over] = typeof spec === 'string' ? [spec, {}] : spec;
  const [state = '', partner = ''] = name.split(' ');
  const stated = merge(base.registration, base.registrations[state]) as CardRegistration;
  const { window, ...theirs } = base.partners[partner] ?? { window: {} };
  const named = merge(stated, stated.window === null ? theirs : { ...theirs, window });
  return merge(named, over) as CardRegistration;
}

export function factsOf(one: CardCase): DealCardFacts {
  const { deal, sync, policy, registrations, customerRegistrations, possibleMatches } = one;
  return {
    ...(merge(base.card, one) as DealCardFacts),
    deal: merge(base.deal, deal ?? {}) as DealCardFacts['deal'],
    sync: merge(base.card.sync, sync ?? {}) as DealCardFacts['sync'],
    policy: policyOf(policy),
    registrations: (registrations ?? []).map(registrationOf),
    customerRegistrations: (customerRegistrations ?? []).map(registrationOf),
    possibleMatches: (possibleMatches ?? []).map(registrationOf),
  };
}
