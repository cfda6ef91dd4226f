import type { ConflictModel } from '@alongside/shared/vocabulary/conflict-model';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { missingEvidence } from '../conflict/evidence-needed.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { capitalise } from './actions/form-fields.ts';
import type { Format } from './format.ts';
import { wholeMoney } from './format-money.ts';
import { productsText } from './headline-modifiers.ts';
import type { ConflictSide } from './page-facts.ts';
import type { CardRegistration } from './registration-facts.ts';
import { registrationStatus } from './registration-status.ts';
import { tierWords } from './tier-words.ts';
import { evidenceWords } from './evidence-words.ts';

const rankWords = ['not certified for this product', 'Associate', 'Professional', 'Expert'];

/** One side: who, since when, what they bring, and what they lose if the other goes first. */
export function buildConflictSide(
  side: ConflictSide,
  context: { readonly policy: CompiledPolicy; readonly now: Instant; readonly format: Format },
  decidingStep: PrecedenceStep,
): ConflictModel['sides'][number] {
  const { registration } = side;
  const { format } = context;
  return {
    registrationId: registration.registrationId,
    partner: registration.partner.name,
    tier: tierWords[registration.partner.tier],
    submitted: format.moment(registration.submittedAt),
    status: registrationStatus(registration, { ...context, audience: 'internal' }).text,
    facts: factsOf(side, format),
    evidence: side.evidence.map(
      ({ kind, happenedOn, summary }) =>
        `${capitalise(evidenceWords[kind])}, ${format.date(happenedOn)}: ${summary}`,
    ),
    missing: missingEvidence(
      decidingStep,
      side.evidence.map(({ kind }) => kind),
    ).map((kind) => capitalise(evidenceWords[kind])),
    loses: losesText(registration),
  };
}

function factsOf(
  { registration, amount, certificationRank, incumbent }: ConflictSide,
  format: Format,
): string[] {
  return [
    `Registered ${format.time(registration.submittedAt)}`,
    `Products: ${productsText(registration)}`,
    `Certification: ${rankWords[certificationRank] ?? 'Expert'}`,
    ...(incumbent ? ['Serves this customer today'] : []),
    ...(amount === null ? [] : [`Amount: ${wholeMoney(amount, format.locale)}`]),
  ];
}

function losesText({ reviewStatus, partner }: CardRegistration): string {
  return reviewStatus === 'approved'
    ? `${partner.name} loses its protection and may appeal.`
    : `${partner.name}'s registration is declined; they may appeal.`;
}
