import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { compilePolicy } from '../../compile-policy.ts';
import type { ConflictFacts, ConflictParty } from '../../conflict/facts.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { merge, type JsonObject } from '../merge.ts';

/** A case of a conflict; sides have one letter and are laid over `base.json`. */
export interface ConflictCase {
  readonly title: string;
  readonly now?: string;
  readonly segment?: string;
  readonly policy?: JsonObject;
  readonly parties: Readonly<Record<string, JsonObject>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const base = read('base.json') as { readonly facts: JsonObject; readonly party: JsonObject };

/** The caller knows which shape of case its file holds. */
export function readConflictCases(name: string): unknown {
  return read(name);
}

export function registrationId(letter: string): Id<'registration'> {
  return `reg_0000000000000000000000000${letter}`;
}

export function partyOf(letter: string, over: JsonObject): ConflictParty {
  return merge({ ...base.party, registrationId: registrationId(letter) }, over) as ConflictParty;
}

export function conflictFacts(one: Omit<ConflictCase, 'title'>): ConflictFacts {
  const parties = Object.entries(one.parties).map(([letter, over]) => partyOf(letter, over));
  return { ...base.facts, segment: one.segment ?? null, parties } as unknown as ConflictFacts;
}

export function conflictPolicy(over: JsonObject = {}) {
  return compilePolicy(merge(defaultPolicy, over) as PolicyDocument, 7);
}
