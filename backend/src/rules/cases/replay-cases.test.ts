import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import { decideExpiry } from '../protection-window/decide-expiry.ts';
import { decideExtension } from '../protection-window/decide-extension.ts';
import { decideExtensionRequest } from '../protection-window/decide-extension-request.ts';
import { decideRelease } from '../protection-window/decide-release.ts';
import { decideApproval } from '../registration/decide-approval.ts';
import { decideCompletion } from '../registration/decide-completion.ts';
import { decideDealOutcome } from '../registration/decide-deal-outcome.ts';
import { decideDecline } from '../registration/decide-decline.ts';
import { decideInformationAnswer } from '../registration/decide-information-answer.ts';
import { decideInformationRequest } from '../registration/decide-information-request.ts';
import { decideSubmission } from '../registration/decide-submission.ts';
import { decideWithdrawal } from '../registration/decide-withdrawal.ts';
import { plainFunctions } from './plain-functions.ts';
import { merge, type Json, type JsonObject } from './merge.ts';

/** A case: facts are laid over `base`, the policy over the default one. Only what matters is written down. */
interface Case {
  readonly title: string;
  readonly facts?: JsonObject;
  readonly command?: JsonObject;
  readonly policy?: JsonObject;
  readonly now?: string;
  readonly expected: {
    readonly decision?: JsonObject;
    readonly reasons?: readonly string[];
    readonly effects?: readonly JsonObject[];
    readonly trace?: Readonly<Record<string, string>>;
    readonly result?: Json;
  };
}
interface CaseFile {
  readonly run: string;
  readonly base?: string;
  readonly cases: readonly Case[];
}

type Decide = (
  facts: never,
  command: never,
  policy: CompiledPolicy,
  now: string,
) => Decided<unknown, unknown>;

const decisions: Readonly<Record<string, Decide>> = {
  decideSubmission,
  decideApproval,
  decideDecline,
  decideInformationRequest,
  decideInformationAnswer,
  decideWithdrawal,
  decideCompletion,
  decideDealOutcome,
  decideExpiry,
  decideExtension,
  decideExtensionRequest,
  decideRelease,
};

const folder = import.meta.dirname;
const words = ['registration', 'protection-window', 'certification', 'policy', 'customer-identity'];
const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as JsonObject;
const claims = read('base/claims.json');

for (const word of words) {
  for (const name of readdirSync(join(folder, word)).filter((file) => file.endsWith('.json'))) {
    const file = read(join(word, name)) as unknown as CaseFile;
    describe(`${word}: ${name.replace('.json', '')}`, () => {
      test.each(file.cases)('$title', (one) => {
        const now = one.now ?? '2026-10-09T10:00:00.000Z';
        const document = merge(defaultPolicy, one.policy ?? {}) as PolicyDocument;
        const decide = decisions[file.run];
        if (decide === undefined) {
          const result = plainFunctions[file.run]!(factsOf(file, one), document, now);
          expect(JSON.parse(JSON.stringify(result))).toMatchObject(one.expected.result as object);
          return;
        }
        const answer = () =>
          decide(
            factsOf(file, one) as never,
            (one.command ?? {}) as never,
            compilePolicy(document, 7),
            now,
          );
        const decided = answer();
        expect(decided.decision).toMatchObject(one.expected.decision!);
        if (one.expected.reasons)
          expect(decided.reasons.map((reason) => reason.code)).toEqual(one.expected.reasons);
        if (one.expected.effects) expect(decided.effects).toEqual(one.expected.effects);
        const outcomes = Object.fromEntries(
          decided.trace.rules.map((rule) => [rule.ruleId, rule.outcome]),
        );
        expect(outcomes).toMatchObject(one.expected.trace ?? {});
        expect(decided.trace).toMatchObject({ policyVersion: 7, decidedAt: now });
        expect(answer()).toEqual(decided);
      });
    });
  }
}

/** Claims may be named: `"bluefin_waits"` is the one of `base/claims.json`, `{ "use": ..., ... }` changes it. */
function factsOf(file: CaseFile, one: Case): JsonObject {
  const base = file.base === undefined ? {} : read(`base/${file.base}.json`);
  const facts = merge(base, one.facts ?? {}) as JsonObject;
  if (!Array.isArray(facts.claims)) return facts;
  const resolved = facts.claims.map((claim) => {
    if (typeof claim === 'string') return claims[claim]!;
    const { use, ...changes } = claim as JsonObject;
    return use === undefined ? changes : (merge(claims[use as string]!, changes) as Json);
  });
  return { ...facts, claims: resolved };
}
