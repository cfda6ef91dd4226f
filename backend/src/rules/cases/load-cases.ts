import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Json, JsonObject } from './merge.ts';

/** A case of the corpus; README.md says how to write one. */
export interface DecisionCase {
  readonly title: string;
  readonly facts: JsonObject;
  readonly command: JsonObject & { readonly kind: string };
  readonly policy: JsonObject;
  readonly now: string;
  readonly expected: {
    /** What must stand in the decision; it may hold more. */
    readonly decision: Json;
    /** All codes, in their order. */
    readonly reasons: readonly ReasonCode[];
    /** Outcomes by rule; other rules may have run too. */
    readonly trace: Readonly<Record<string, string>>;
    readonly effects?: readonly JsonObject[];
  };
}

export interface CaseFile {
  readonly word: string;
  readonly name: string;
  readonly cases: readonly DecisionCase[];
}

const folder = import.meta.dirname;

/** Every file of the corpus, by word and name. */
export function loadCaseFiles(): readonly CaseFile[] {
  const words = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return words.toSorted().flatMap((word) =>
    readdirSync(join(folder, word))
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => ({ word, name: name.replace('.json', ''), cases: readCases(word, name) })),
  );
}

function readCases(word: string, name: string): readonly DecisionCase[] {
  return JSON.parse(readFileSync(join(folder, word, name), 'utf8')) as readonly DecisionCase[];
}
