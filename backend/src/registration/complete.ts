import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { handle } from '../platform/operation-handler.ts';
import type { CompletionField } from '../rules/registration/commands.ts';
import { decideCompletion } from '../rules/registration/decide-completion.ts';
import { addEvidenceItems } from './evidence-store.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import { throwIfToCome } from './throw-if-to-come.ts';
import { resolveProductLines } from './resolve-product-lines.ts';

type Input = InputOf<typeof completeRegistration>;

/** Adds what approval needs; the time of submission stands (domain 3.8). */
export const complete = handle(completeRegistration, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const productLines = await resolveProductLines(context.tx, input.productLines ?? []);
  const facts = await loadReviewFacts(context, record, policy);
  throwIfToCome(context, policy, input.evidence);
  const evidence = (input.evidence ?? []).map(({ kind, happenedOn }) => ({ kind, happenedOn }));
  const command = { kind: 'complete', fields: fieldsOf(input), evidence } as const;
  const decided = decideCompletion(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await addEvidenceItems(context, record.registrationId, input.evidence ?? []);
  await recordDecision(context, {
    record,
    kind: 'completed',
    reason: 'complete_submission',
    facts,
    command,
    decided,
    changes: {
      ...(productLines.length > 0
        ? { product_lines: productLines.map((line) => line.number) }
        : {}),
      ...(input.country === undefined ? {} : { country: input.country }),
      ...(input.need === undefined ? {} : { need: input.need }),
      complete: decided.decision.missing.length === 0,
      last_activity_at: context.now,
    },
  });
  return makeReceipt(context, record.registrationId);
});

function fieldsOf(input: Input): readonly CompletionField[] {
  return [
    ...(input.productLines?.length ? (['product_lines'] as const) : []),
    ...(input.country ? (['country'] as const) : []),
    ...(input.need ? (['need'] as const) : []),
  ];
}
