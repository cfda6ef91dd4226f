import { explainDecision as contract } from '@alongside/shared/contracts/card/explain-decision';
import type { FactSet } from '@alongside/shared/vocabulary/decision';
import { idPrefixes } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { buildExplanation } from '../rules/card/build-explanation.ts';
import { readerOf } from './reader-of.ts';
import { findDecision, findNames, type StoredDecision } from './decision-page-store.ts';

const idShape = new RegExp(
  `^(${Object.values(idPrefixes).join('|')})_[0-7][0-9a-hjkmnp-tv-z]{25}$`,
);

/** O1: "Why?": the sentence, the deciding rule, every rule and the facts, named as they are called today. */
export const explainDecision = handle(contract, async (context, input) => {
  const stored = await findDecision(context.tx, input.decisionId);
  if (stored === undefined)
    throw new ProductError('not_found', { what: 'decision', value: input.decisionId });
  const policy = await loadPolicyVersion(context, stored.trace.policyVersion);
  return buildExplanation(
    {
      ...stored,
      decisionId: input.decisionId,
      names: await findNames(context.tx, idsIn(stored)),
      timeZone: policy.document.calendar.timeZone,
    },
    await readerOf(context),
    context.now,
  );
});

/** Ids stand as values of facts, and as their names where a rule tells one fact a side. */
function idsIn({ reasons, trace }: StoredDecision): readonly string[] {
  const sets: FactSet[] = [
    ...reasons.map((one) => one.facts),
    ...trace.rules.map((one) => one.facts),
  ];
  const words = sets.flatMap((facts) => [...Object.keys(facts), ...Object.values(facts).flat()]);
  return [
    ...new Set(
      words.filter((word): word is string => typeof word === 'string' && idShape.test(word)),
    ),
  ];
}
